// How long finding quotes takes and how often it succeeds, beside two libraries; and how long a policy document takes.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type PolicySection,
  type PolicyText,
  PolicySearch,
  QuoteLocator,
  readPlainPolicy,
  recogniseOutline,
  sectionAt,
  sectionName,
} from '@shared/policy';
import search from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import { makeStory } from '../documents/policy-in/test-support/policy-story';
import { measure, printTable } from './harness';
import { type DamagedQuote, damageQuotes, gentleKinds, roughKinds } from './policy/damaged-quotes';

/** A quote is found when its beginning is not further off than this, in characters: a few words. */
const near = 30;
const corpusDocument = resolve(
  import.meta.dirname,
  '../../../shared/corpus/documents/wmo-nota-harderwijk.txt',
);

/** What was made last, so that no engine leaves out the making of it. */
export let made: unknown;

function keep(value: unknown): void {
  made = value;
}

type Finder = (quote: DamagedQuote) => number | null;

export async function benchPolicy(): Promise<void> {
  const text = longText();
  const document = readPlainPolicy(text, 'text');
  const sections = recogniseOutline(document);
  const words = text.split(/\s+/).length;
  printTable(
    `beleidsstuk van ${words} woorden`,
    await measure(
      [
        { name: 'tekst in woorden splitsen (bodem)', once: () => keep(text.match(/\p{L}+/gu)) },
        { name: 'regels en bladzijden', once: () => keep(readPlainPolicy(text, 'text')) },
        { name: 'hoofdstukken herkennen', once: () => keep(recogniseOutline(document)) },
        { name: 'zoekindex maken', once: () => keep(new PolicySearch(document, sections)) },
      ],
      5,
    ),
  );
  const quotes = damageQuotes(text, { ...gentleKinds, ...roughKinds }, { count: 3, seed: 3, skip: 18_000 });
  const finders = findersFor(document, sections);
  printTable(
    `${quotes.length} citaten opzoeken`,
    await measure(
      Object.entries(finders).map(([name, find]) => ({
        name,
        once: () => {
          for (const quote of quotes) find(quote);
        },
      })),
      2,
    ),
  );
  for (const [name, find] of Object.entries(finders)) printFound(name, find, quotes);
}

function findersFor(document: PolicyText, sections: readonly PolicySection[]): Record<string, Finder> {
  const { text } = document;
  return {
    'Samenadvies (bodem)': (() => {
      const locator = new QuoteLocator(document, sections);
      return ({ quote, start }) => {
        const section = sectionAt(sections, start);
        const found = locator.locate({ quote, section: section && sectionName(section) });
        return found.start;
      };
    })(),
    'approx-string-match': ({ quote }) => {
      const matches = search(text, quote, Math.min(48, Math.floor(quote.length / 4)));
      return matches.sort((a, b) => a.errors - b.errors)[0]?.start ?? null;
    },
    'diff-match-patch': ({ quote }) => {
      const engine = new DiffMatchPatch();
      // Its patterns have at most 32 letters; it looks around a place, which nobody knows: the middle.
      engine.Match_Distance = text.length * 2;
      const at = engine.match_main(text, quote.slice(0, 32), text.length / 2);
      return at < 0 ? null : at;
    },
  };
}

function printFound(name: string, find: Finder, quotes: readonly DamagedQuote[]): void {
  const share = (kinds: object) => {
    const own = quotes.filter(({ kind }) => Object.hasOwn(kinds, kind));
    const right = own.filter((quote) => {
      const start = find(quote);
      return start !== null && Math.abs(start - quote.start) <= near;
    });
    return `${right.length}/${own.length}`;
  };
  console.log(
    `  ${name}: ongeschonden ${share(gentleKinds)}, beschadigd ${share(roughKinds)} op de goede plaats`,
  );
}

/** The long document of the corpus where it is present, else an invented one. */
function longText(): string {
  if (existsSync(corpusDocument)) return readFileSync(corpusDocument, 'utf8');
  console.log('Het corpus is er niet: gemeten aan een gemaakt beleidsstuk.');
  const { chapters } = makeStory(9, { depth: 3, chapters: 120 });
  const write = (list: typeof chapters, path: string): string =>
    list
      .map(({ title, blocks, children }, at) => {
        const number = `${path}${at + 1}`;
        const body = blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n\n');
        return `${number} ${title}\n\n${body}\n\n${write(children, `${number}.`)}`;
      })
      .join('');
  return write(chapters, '');
}
