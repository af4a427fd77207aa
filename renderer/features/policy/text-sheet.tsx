// A part of a document without pages of its own to draw: its paragraphs, set to be read.
import { type PolicyLine, type PolicySection, markdownSigns } from '@shared/policy';
import { Fragment, memo } from 'react';
import { MarginPoints } from './margin-points';
import { type Mark, marksIn } from './marks';
import { TextRuns } from './text-runs';

interface TextSheetProps {
  readonly text: string;
  readonly lines: readonly PolicyLine[];
  readonly marks: readonly Mark[];
  readonly headings: ReadonlyMap<number, PolicySection>;
  readonly isMarkdown: boolean;
}

export const TextSheet = memo(function TextSheet({ lines, ...sheet }: TextSheetProps) {
  return (
    <div className="printed policy-text">
      {paragraphsOf(lines, sheet.headings).map((own) => {
        const [first] = own;
        if (first === undefined) return null;
        return <Paragraph key={first.start} {...sheet} lines={own} />;
      })}
    </div>
  );
});

function Paragraph({ text, lines, marks, headings, isMarkdown }: TextSheetProps) {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const own = [...marksIn(marks, { start, end }), ...(isMarkdown ? lookOf(text, lines) : [])];
  const heading = headings.get(start);
  const role = lines[0]?.role ?? 'text';
  return (
    <div
      className={heading === undefined ? `policy-paragraph is-${role}` : 'policy-paragraph is-heading'}
      {...(heading !== undefined && { role: 'heading', 'aria-level': Math.min(6, heading.level + 1) })}
    >
      <MarginPoints marks={own.filter((mark) => mark.start >= start)} />
      {lines.map((line, at) => (
        <Fragment key={line.start}>
          {at > 0 && (standsApart(text, lines[at - 1], line) ? <br /> : ' ')}
          <TextRuns text={text} start={line.start + hashes(text, line)} end={line.end} marks={own} />
        </Fragment>
      ))}
    </div>
  );
}

/** Lines of one paragraph run on; a heading stands by itself. */
function paragraphsOf(
  lines: readonly PolicyLine[],
  headings: ReadonlyMap<number, PolicySection>,
): PolicyLine[][] {
  const paragraphs: PolicyLine[][] = [];
  let before: PolicyLine | undefined;
  for (const line of lines) {
    const isNew =
      line.paragraph !== before?.paragraph || headings.has(line.start) || line.role !== before.role;
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
    before = line;
  }
  return paragraphs;
}

function lookOf(text: string, lines: readonly PolicyLine[]): Mark[] {
  return lines.flatMap(({ start, end }) => {
    const { hidden, strong, slanted } = markdownSigns(text.slice(start, end), start);
    const looks = { hidden, strong, slanted } as const;
    return (['hidden', 'strong', 'slanted'] as const).flatMap((kind) =>
      looks[kind].map((span) => ({ ...span, kind })),
    );
  });
}

const itemMark = /^(?:[-–—•▪◦‣*]|\(?(?:\d{1,2}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+)\s+\S/u;

/** The lines of a list, and those of a list of contents, do not run on. */
function standsApart(text: string, before: PolicyLine | undefined, line: PolicyLine): boolean {
  if (before === undefined) return false;
  const previous = text.slice(before.start, before.end);
  return (
    /(?:[.…]{3,}|\t|\s{3,})\s*\d{1,3}$/.test(previous) || itemMark.test(text.slice(line.start, line.end))
  );
}

/** The marks of a heading in Markdown say what is seen already. */
function hashes(text: string, { start, headingLevel }: PolicyLine): number {
  if (headingLevel === undefined) return 0;
  return /^#{1,6}\s+/.exec(text.slice(start, start + 12))?.[0].length ?? 0;
}
