// Views: pure functions of the sets. Never stored, always derived.
export * from './comparable-points';
export * from './contribution-history';
export * from './contribution-overview';
export * from './current-points';
export * from './fork-choice';
export * from './fork-view';
export * from './import-report';
export * from './invitation-changes';
export * from './letter-settings';
export * from './own-ancestry';
export * from './own-contribution';
export * from './own-newer';
export * from './own-next';
export * from './ref-book';
export * from './session-view';
