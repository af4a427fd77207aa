// Writing help as pure rules: spelling, long sentences, hard words, abbreviations, data of residents.
export * from './check-writing';
export * from './explained';
export * from './hint';
export * from './is-spelled-right';
export * from './paragraphs';
export * from './plain-words';
export * from './words-in';
