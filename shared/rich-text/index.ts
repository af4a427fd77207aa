// Formatted text: its shape, and the ways to and from Markdown and plain text.
export * from './editor-tree';
export * from './from-markdown';
export * from './normalise';
export * from './plain-text';
export * from './rich-text';
export * from './sentences';
export * from './to-markdown';
