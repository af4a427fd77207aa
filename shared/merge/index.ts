// Merging: the sets, their union, and what is current in them.
export * from './decision-index';
export * from './heads';
export * from './shared-state';
export * from './subjects';
