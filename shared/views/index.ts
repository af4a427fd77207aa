// Views: pure functions of the sets. Never stored, always derived.
export * from './contribution-overview';
export * from './current-points';
export * from './import-report';
export * from './letter-settings';
export * from './session-view';
