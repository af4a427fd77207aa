// The nouns of Samenadvies.
export * from './advice-point';
export * from './answer';
export * from './blob';
export * from './contribution';
export * from './decision';
export * from './ids';
export * from './invitation';
export * from './letter-acts';
export * from './letter-style';
export * from './record';
export * from './reply';
export * from './result';
export * from './slug';
