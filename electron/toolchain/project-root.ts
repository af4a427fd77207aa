/** The folder with package.json, wherever the command was started. */
import { resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');
