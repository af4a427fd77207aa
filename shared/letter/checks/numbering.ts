// Numbers of headings: without gaps, each once, written in one way, and counted by the machine.
import { checkMessages, letterChecks } from '../../i18n/nl-checks';
import type { Finding, Repair } from './finding';
import { type ReadLetter, type ReadSection, families } from './read-letter';

export function checkNumbering(letter: ReadLetter): Finding[] {
  return [...gaps(letter), ...repeated(letter), ...mixedStyle(letter), ...typed(letter)];
}

function gaps(letter: ReadLetter): Finding[] {
  return families(letter.sections).flatMap((family) => {
    const numbered = family.flatMap((section) => {
      const number = section.heading?.number ?? null;
      const last = Number(/(?:^|\.)(\d+)$/.exec(number ?? '')?.[1]);
      return number === null || Number.isNaN(last) ? [] : [{ section, number, last }];
    });
    return numbered.flatMap(({ section, number, last }, at): Finding[] => {
      const before = numbered[at - 1];
      const isExpected = last <= (before?.last ?? 0) + 1;
      if (isExpected) return [];
      const severity = before === undefined ? 'warning' : 'error';
      const message = checkMessages.numberGap(before?.number ?? null, number);
      return [{ rule: 'number-gap', severity, ...section.place, message }];
    });
  });
}

function repeated(letter: ReadLetter): Finding[] {
  const seen = new Set<string>();
  return letter.sections.flatMap(({ heading, place }): Finding[] => {
    const number = heading?.number ?? null;
    if (number === null) return [];
    const isRepeated = seen.has(number);
    seen.add(number);
    return isRepeated
      ? [
          {
            rule: 'number-repeated',
            severity: 'error',
            ...place,
            message: checkMessages.numberRepeated(number),
          },
        ]
      : [];
  });
}

/** A final dot or none, judged for each depth by itself: "1." beside "1.1" is a style, "3.1" beside "3.2." is not. */
function mixedStyle(letter: ReadLetter): Finding[] {
  const byDepth = new Map<number, ReadSection[]>();
  for (const section of letter.sections) {
    const depth = section.heading?.typed?.replace(/\.$/, '').split('.').length;
    if (depth !== undefined) byDepth.set(depth, [...(byDepth.get(depth) ?? []), section]);
  }
  return [...byDepth.values()].flatMap((sections): Finding[] => {
    const dotted = sections.filter(({ heading }) => heading?.typed?.endsWith('.') === true);
    const bare = sections.filter((section) => !dotted.includes(section));
    if (dotted.length === 0 || bare.length === 0) return [];
    const [odd, usual] = dotted.length < bare.length ? [dotted, bare] : [bare, dotted];
    const numbers = odd.map(({ heading }) => heading?.typed ?? '');
    return [
      {
        rule: 'number-style',
        severity: 'warning',
        ...(odd[0]?.place ?? { where: letterChecks.whole }),
        message: checkMessages.numberStyle(numbers, usual[0]?.heading?.typed ?? ''),
      },
    ];
  });
}

function withoutNumbers(sections: readonly ReadSection[]): Repair {
  const edits = sections.flatMap(({ heading }) =>
    heading === null || heading.typed === null
      ? []
      : [{ from: `${heading.typed} ${heading.title}`, to: heading.title }],
  );
  return { do: 'edit', edits };
}

/** Nothing to say about a text file: typing is all it can. */
function typed(letter: ReadLetter): Finding[] {
  if (letter.source === 'text') return [];
  const headings = letter.sections.filter(({ heading }) => heading !== null && heading.typed !== null);
  const lists = letter.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === 'list' && block.isTyped),
  );
  const [first] = headings;
  const numbers = headings.slice(0, 3).map(({ heading }) => heading?.typed ?? '');
  return [
    ...(first === undefined
      ? []
      : [
          {
            rule: 'number-typed' as const,
            severity: 'warning' as const,
            ...first.place,
            message: checkMessages.numberTyped(numbers),
            ...(letter.source === 'dossier' ? { repair: withoutNumbers(headings) } : {}),
          },
        ]),
    ...lists.map(({ place }) => ({
      rule: 'list-typed' as const,
      severity: 'warning' as const,
      ...place,
      message: checkMessages.listTyped,
    })),
  ];
}
