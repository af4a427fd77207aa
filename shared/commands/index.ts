// Commands: every change to a dossier, and how it is applied, undone and redone.
export * from './acts-from-decisions';
export * from './answer-drafts';
export * from './apply';
export * from './command';
export * from './council-ids';
export * from './decide';
export * from './dossier';
export * from './letter-picture-command';
export * from './local-copy';
export * from './member-moves';
export * from './reply-commands';
export * from './revise-invitation';
export * from './sent-letter-command';
export * from './template-command';
export * from './working-text';
