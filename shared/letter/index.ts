// The letter: from a dossier to plain blocks that Word, the preview and the checks read.
export * from './build-letter';
export * from './contents';
export * from './dutch-list';
export * from './layout/layout-letter';
export * from './layout/printed-pages';
export * from './letter-file-names';
export * from './letter-model';
export * from './look';
export * from './sent-difference';
