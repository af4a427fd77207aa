// A text with formatting. It lies still, looking the same, until somebody goes into it: then it becomes the editor.
import { editorWords as words } from '@shared/i18n/nl-drafting';
import type { Editor } from '@tiptap/core';
import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon } from '../ui/icon';
import { Written } from '../ui/written';
import { FormattingBar } from './formatting-bar';
import { type CaretPlace, cutAtCaret, focusAt, makeEditor, markdownOf, replaceText } from './make-editor';
import { type MarksByText, type Passage, goToPassage, showMarks } from './underlines';
import './editor.css';

export interface RichTextHandle {
  /** The text on both sides of the caret; null when nobody is in the text or one side is empty. */
  readonly cut: () => readonly [before: string, after: string] | null;
}

interface RichTextFieldProps {
  readonly label: string;
  readonly markdown: string;
  /** Only one field of a screen is, so that there is one editor at a time. */
  readonly isActive: boolean;
  readonly onActivate: () => void;
  /** Something changed; `read` gives the Markdown, and takes its time. */
  readonly onType: (read: () => string) => void;
  /** The focus left, or the editor goes: keep what was typed now. */
  readonly onLeave: () => void;
  readonly openings: readonly string[];
  readonly handle?: RefObject<RichTextHandle | null>;
  /** Words to draw a calm line under, while somebody is in the text. */
  readonly marks: MarksByText;
  /** Another object asks anew. The field must be the active one, or become so at the same time. */
  readonly asked?: Passage | undefined;
  /** Answers `asked`: false when the passage does not stand there any more. */
  readonly onAsked: (isFound: boolean) => void;
}

export function RichTextField({ handle, openings, marks, asked, onAsked, ...field }: RichTextFieldProps) {
  const { label, markdown, isActive, onActivate } = field;
  const labelId = useId();
  const [editor, setEditor] = useState<Editor | null>(null);
  const [isFull, setIsFull] = useState(false);
  const caret = useRef<CaretPlace>('end');
  useImperativeHandle(handle, () => ({ cut: () => editor && cutAtCaret(editor) }), [editor]);
  useEffect(() => {
    if (editor !== null) showMarks(editor, marks);
  }, [editor, marks]);
  const answer = useEffectEvent(onAsked);
  useEffect(() => {
    if (editor !== null && asked !== undefined) answer(goToPassage(editor, asked));
  }, [editor, asked]);
  const enter = (place: CaretPlace) => {
    caret.current = place;
    onActivate();
  };
  return (
    <div className="passage">
      <div className="passage-head">
        <h2 className="label" id={labelId}>
          {label}
        </h2>
        {isActive && editor !== null && <FormattingBar editor={editor} openings={openings} />}
      </div>
      {isActive ? (
        <LiveText {...field} labelId={labelId} caret={caret} onEditor={setEditor} onFull={setIsFull} />
      ) : (
        <div
          role="textbox"
          tabIndex={0}
          aria-multiline
          aria-labelledby={labelId}
          onFocus={() => enter('end')}
          onMouseDown={(event) => {
            event.preventDefault();
            enter({ left: event.clientX, top: event.clientY });
          }}
        >
          <Written markdown={markdown} className="writing written" />
        </div>
      )}
      {isActive && isFull && (
        <p className="field-error" role="alert">
          <Icon name="care" />
          <span>{words.tooLong}</span>
        </p>
      )}
    </div>
  );
}

interface LiveTextProps extends Pick<RichTextFieldProps, 'markdown' | 'onType' | 'onLeave'> {
  readonly labelId: string;
  readonly caret: RefObject<CaretPlace>;
  readonly onEditor: (editor: Editor | null) => void;
  readonly onFull: (isFull: boolean) => void;
}

function LiveText({ markdown, onType, onLeave, labelId, caret, onEditor, onFull }: LiveTextProps) {
  const host = useRef<HTMLDivElement>(null);
  const live = useRef<Editor>(null);
  /** What the editor and the dossier agree on: another text than this came from elsewhere. */
  const known = useRef(markdown);
  const calls = useRef({ onType, onLeave });
  useLayoutEffect(() => {
    calls.current = { onType, onLeave };
  });
  useLayoutEffect(() => {
    if (host.current === null) return;
    const editor = makeEditor(host.current, {
      markdown: known.current,
      labelledBy: labelId,
      onFull,
      onLeave: () => calls.current.onLeave(),
      onType: () => calls.current.onType(() => (known.current = markdownOf(editor))),
    });
    live.current = editor;
    onEditor(editor);
    focusAt(editor, caret.current);
    return () => {
      calls.current.onLeave();
      onEditor(null);
      onFull(false);
      live.current = null;
      editor.destroy();
    };
  }, [labelId, caret, onEditor, onFull]);
  useEffect(() => {
    if (live.current === null || markdown === known.current) return;
    known.current = markdown;
    replaceText(live.current, markdown);
  }, [markdown]);
  return <div ref={host} />;
}
