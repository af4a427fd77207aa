// One page of a PDF: drawn, with its text over it to select. Its measures grow with the zoom by --s alone.
import type { PolicyLine } from '@shared/policy';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { type CSSProperties, memo, useEffect, useRef, useState } from 'react';
import { MarginPoints } from './margin-points';
import type { Mark } from './marks';
import type { PageSize, PdfFile } from './pdf-file';
import { TextRuns } from './text-runs';
import { useTurn } from './use-turn';

interface PdfSheetProps {
  readonly file: PdfFile;
  readonly page: number;
  readonly size: PageSize;
  /** CSS pixels a point. */
  readonly scale: number;
  readonly text: string;
  /** Empty until the document was read. */
  readonly lines: readonly PolicyLine[];
  readonly marks: readonly Mark[];
}

/** Sharper than this costs memory and shows nothing. */
const sharpest = 2;

export function PdfSheet({ file, page, size, scale, text, lines, marks }: PdfSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBroken, setIsBroken] = useState(false);
  const hasText = useTurn(lines.length > 0);
  useEffect(() => {
    const shown = canvas.current;
    if (shown === null) return;
    const stop = new AbortController();
    // A canvas that is being drawn on stays out of sight: no half pages while zooming.
    const fresh = document.createElement('canvas');
    const pixels = scale * Math.min(sharpest, window.devicePixelRatio);
    void file
      .draw(page, fresh, pixels, stop.signal)
      .then(() => {
        if (stop.signal.aborted) return;
        shown.width = fresh.width;
        shown.height = fresh.height;
        shown.getContext('2d')?.drawImage(fresh, 0, 0);
      })
      .catch(() => setIsBroken(true));
    return () => stop.abort();
  }, [file, page, scale]);
  return (
    <div
      className="printed policy-page"
      style={{ width: size.width * scale, height: size.height * scale, '--s': scale } as CSSProperties}
    >
      <canvas ref={canvas} aria-hidden="true" />
      {isBroken && <p className="policy-page-broken">{words.pageNotDrawn}</p>}
      {hasText && <PdfText height={size.height} text={text} lines={lines} marks={marks} />}
    </div>
  );
}

interface PdfTextProps {
  /** Of the page, in points. */
  readonly height: number;
  readonly text: string;
  readonly lines: readonly PolicyLine[];
  readonly marks: readonly Mark[];
}

const PdfText = memo(function PdfText({ height, text, lines, marks }: PdfTextProps) {
  return (
    <div className="policy-text-layer">
      {lines.map((line) => {
        const { place, size = 10 } = line;
        if (place === undefined) return null;
        return place.parts.map((part, at) => {
          const start = line.start + part.at;
          const next = place.parts[at + 1];
          const end = next === undefined ? line.end : line.start + next.at;
          return (
            <span
              key={start}
              className="policy-line"
              style={{
                left: inPoints(part.x),
                top: inPoints(height - place.y - size * ascent),
                fontSize: inPoints(size),
                transform: `scaleX(${stretch(text.slice(start, end), size, part.width)})`,
              }}
            >
              <TextRuns text={text} start={start} end={end} marks={marks} />
            </span>
          );
        });
      })}
      {lines.map(({ place, start, end, size = 10 }) => {
        const starting = marks.filter((mark) => start <= mark.start && mark.start < end);
        return (
          place !== undefined && (
            <MarginPoints key={start} marks={starting} top={inPoints(height - place.y - size)} />
          )
        );
      })}
    </div>
  );
});

/** What a letter rises above its line, in sizes. */
const ascent = 0.92;

function inPoints(points: number): string {
  return `calc(var(--s) * ${points.toFixed(2)}px)`;
}

let ruler: CanvasRenderingContext2D | null = null;

/** How much wider the letters of the page are than those of the text over it. */
function stretch(text: string, size: number, width: number): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  const shown = text.trimEnd();
  if (ruler === null || shown === '' || width <= 0) return 1;
  ruler.font = `${size}px sans-serif`;
  const own = ruler.measureText(shown).width;
  return own === 0 ? 1 : Math.round((width / own) * 1000) / 1000;
}
