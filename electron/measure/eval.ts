// `npm run eval`: how well the app finds points that say the same, beside what plain methods reach, and recognises outlines.
import { join, resolve } from 'node:path';
import { emptyVocabulary } from '@shared/similarity/empty-vocabulary';
import { readWordLists } from '../documents/word-lists';
import { readLabelledSet } from './eval/labelled-set';
import type { LabelledSet } from './eval/labelled-set';
import { methods, own } from './eval/methods';
import { evaluateReplies } from './eval/reply-table';
import { printLeftOut, printTable } from './eval/table';
import { evaluateOutlines } from './policy/outline-eval';

const root = resolve(import.meta.dirname, '..', '..');
const corpus = resolve(root, '..', 'shared', 'corpus');
const setNames = ['noord-veluwe', 'jeugd-2027', 'schulden-2027'];

const sets: LabelledSet[] = [];
for (const name of setNames) {
  const set = readLabelledSet(corpus, name);
  if (set === undefined) console.log(`${name}: not present (looked in ../shared/corpus/${name})`);
  else sets.push(set);
}
if (sets.length === 0) console.log('No labelled set is present, so there is nothing to measure.');
else {
  const field = await readWordLists(join(root, 'resources', 'woordenlijsten'));
  printTable(sets, methods(emptyVocabulary, field));
  printLeftOut(sets, own('ours, field vocabulary', field));
}
await evaluateOutlines(corpus);
await evaluateReplies(corpus, join(root, 'resources', 'woordenlijsten'));
