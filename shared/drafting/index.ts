// Points in the making: how they are grouped, moved, split, joined and taken in from members, as pure rules.
export * from './change-points';
export * from './filter-points';
export * from './go-back';
export * from './group-points';
export * from './lacks';
export * from './move-points';
export * from './name-point';
export * from './pasted-text';
export * from './split-point';
export * from './take-in';
