export * from './check-writing';
export * from './explained';
export * from './hint';
export * from './is-spelled-right';
export * from './plain-words';
export * from './words-in';
