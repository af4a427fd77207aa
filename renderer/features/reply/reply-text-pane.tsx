// The college's own words. The sentences of the chosen point are marked; a sentence is put with it, or taken away, by pressing it.
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { CollegeAnswer } from '@shared/views';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { nameOf, numberOf } from './point-name';
import type { ReplyParagraph } from './reply-sentences';

export interface PointMark {
  readonly answer: CollegeAnswer;
  /** Numbers of sentences. */
  readonly at: ReadonlySet<number>;
}

interface ReplyTextPaneProps {
  readonly name: string;
  readonly which: ReactNode;
  readonly paragraphs: readonly ReplyParagraph[];
  readonly marks: readonly PointMark[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** Answers whether it was added; null where no point is chosen. */
  readonly onToggle: (sentence: number) => boolean | null;
}

export function ReplyTextPane(props: ReplyTextPaneProps) {
  const { name, which, paragraphs, marks, chosen, onChoose, onToggle } = props;
  const page = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(0);
  const [said, setSaid] = useState('');
  const own = marks.find(({ answer }) => answer.point.key === chosen)?.at ?? new Set<number>();
  useEffect(() => {
    page.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'center' });
    // Only when another point is chosen: a press in the text must not make it jump.
  }, [chosen]);
  const go = (at: number) => {
    const next = page.current?.querySelector<HTMLElement>(`[data-sentence="${at}"]`);
    if (next === null || next === undefined) return;
    setCurrent(at);
    next.focus();
  };
  const press = (at: number) => {
    setCurrent(at);
    const isAdded = onToggle(at);
    if (isAdded !== null) setSaid(isAdded ? words.addedSentence : words.removedSentence);
  };
  const keys = (event: KeyboardEvent, at: number) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) go(at + step);
    else if (event.key === 'Enter' || event.key === ' ') press(at);
    else return;
    event.preventDefault();
  };
  return (
    <section className="reader reply-reader" aria-label={words.text}>
      <div className="bar">
        <span className="label">{name}</span>
        {which}
      </div>
      <p className="reply-keys soft">{words.textHint}</p>
      <p className="unseen" role="status">
        {said}
      </p>
      <div className="scroll desk">
        <article ref={page} className="printed reply-page">
          {paragraphs.map(({ isHeading, sentences }) => {
            const first = sentences[0]?.at ?? 0;
            const here = marks.filter(({ at }) => sentences.some((sentence) => at.has(sentence.at)));
            return (
              <div key={first} className={isHeading ? 'reply-block is-heading' : 'reply-block'}>
                <div className="passage-tags">
                  {here.map(({ answer }) => (
                    <button
                      key={answer.point.key}
                      type="button"
                      className="passage-tag"
                      aria-current={answer.point.key === chosen}
                      aria-label={`${numberOf(answer)}: ${words.showPoint(nameOf(answer))}`}
                      onClick={() => onChoose(answer.point.key)}
                    >
                      {numberOf(answer)}
                    </button>
                  ))}
                </div>
                <p>
                  {sentences.map(({ at, shown }) => (
                    <span key={at}>
                      <span
                        role="button"
                        className="reply-sentence"
                        data-sentence={at}
                        tabIndex={at === current ? 0 : -1}
                        aria-pressed={own.has(at)}
                        onClick={() => press(at)}
                        onKeyDown={(event) => keys(event, at)}
                      >
                        {shown}
                      </span>{' '}
                    </span>
                  ))}
                </p>
              </div>
            );
          })}
        </article>
      </div>
    </section>
  );
}
