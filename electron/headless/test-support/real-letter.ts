// Turns the real joint letter into a decisions file, at test time, so that nothing of it is kept here.
// Reads lines of plain text only: it shares no code with what writes or reads Word.

interface Section {
  number: string | null;
  title: string;
  intro: string;
  children: Section[];
}

interface RealLetter {
  readonly decisions: object;
  /** The refs that the decisions use. */
  readonly refs: readonly string[];
  /** Every sentence or bullet of the letter, for looking up in what comes out. */
  readonly lines: readonly string[];
  readonly bullets: readonly { readonly level: number; readonly text: string }[];
  readonly headings: readonly { readonly number: string | null; readonly title: string }[];
}

/** @param refsOf the points that each numbered section was made from. */
export function readRealLetter(text: string, refsOf: (heading: string) => readonly string[]): RealLetter {
  const lines = text.split(/\r?\n/);
  const firstHeading = lines.findIndex((line) => /^1\. /.test(line));
  const top: Section[] = [];
  const flat: { section: Section; body: string[] }[] = [];
  for (const line of lines.slice(firstHeading)) {
    const heading = /^(\d+)\.?(?:(\d+)\.?)? (.+)$/.exec(line);
    if (heading || line === 'Tot slot') {
      const number = heading ? [heading[1], heading[2]].filter((part) => part !== undefined).join('.') : null;
      const section: Section = { number, title: heading?.[3] ?? line, intro: '', children: [] };
      if (number?.includes('.') === true) top.at(-1)?.children.push(section);
      else top.push(section);
      flat.push({ section, body: [] });
    } else flat.at(-1)?.body.push(line);
  }
  const jointPoints = flat.flatMap(({ section, body }) => {
    const refs = section.number === null ? [] : refsOf(section.number);
    const markdown = body.map(asMarkdown).join('\n').trim();
    const label = markdown.search(/^Advies:/m);
    if (refs.length === 0 && label < 0) {
      section.intro = markdown;
      return [];
    }
    return [
      {
        refs,
        decision: 'samenvoegen',
        heading: section.number ?? section.title,
        kind: label < 0 ? 'waardering' : 'advies',
        body: label < 0 ? markdown : markdown.slice(0, label).trim(),
        ...(label < 0 ? {} : { advice: markdown.slice(label + 'Advies:'.length).trim() }),
      },
    ];
  });
  const written = lines.slice(firstHeading).filter((line) => line.trim() !== '');
  return {
    decisions: {
      format: 'samenadvies-besluiten/1',
      date: '2026-01-15',
      outline: top.map(({ children, ...section }) => ({
        ...section,
        children: children.map((child) => ({ ...child, children: [] })),
      })),
      jointPoints,
    },
    refs: jointPoints.flatMap((point) => point.refs),
    headings: flat.map(({ section }) => ({ number: section.number, title: section.title })),
    bullets: written.flatMap((line) => {
      const bullet = /^\s*- (o )?(.+)$/.exec(line);
      return bullet ? [{ level: bullet[1] === undefined ? 0 : 1, text: (bullet[2] ?? '').trim() }] : [];
    }),
    lines: written
      .map((line) =>
        line
          .replace(/^\s*(?:- )?(?:o )?/, '')
          .replace(/^Advies:\s*/, '')
          .trim(),
      )
      .filter((line) => line !== '' && !/^\d/.test(line)),
  };
}

/** The letter's own signs for bullets as Markdown; a nested one is typed as "- o". */
function asMarkdown(line: string): string {
  const nested = /^\s*- o (.+)$/.exec(line);
  return nested ? `  - ${nested[1] ?? ''}` : line;
}
