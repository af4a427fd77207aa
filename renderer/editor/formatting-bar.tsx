// The few things a text can have, in words. Each has the key that Word has for it.
import { editorWords as words } from '@shared/i18n/nl-drafting';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { memo } from 'react';
import { Button } from '../ui/button';
import { Menu, type MenuEntry } from '../ui/menu';
import { insertOpening } from './make-editor';

interface FormattingBarProps {
  readonly editor: Editor;
  /** Good ways to begin a sentence. */
  readonly openings: readonly string[];
}

export const FormattingBar = memo(function FormattingBar({ editor, openings }: FormattingBarProps) {
  const state = useEditorState({ editor, selector: ({ editor: current }) => stateOf(current) });
  const act = (change: (chain: ChainedCommands) => ChainedCommands) => () =>
    void change(editor.chain().focus()).run();
  return (
    <span className="buttons" role="group" aria-label={words.toolbar}>
      <Button variant="quiet" isPressed={state.bold} onPress={act((chain) => chain.toggleBold())}>
        <b>{words.bold}</b>
      </Button>
      <Button variant="quiet" isPressed={state.italic} onPress={act((chain) => chain.toggleItalic())}>
        <i>{words.italic}</i>
      </Button>
      <Button
        variant="quiet"
        icon="list"
        isPressed={state.bullets}
        onPress={act((chain) => chain.toggleBulletList())}
      >
        {words.bullets}
      </Button>
      <Button variant="quiet" isPressed={state.numbers} onPress={act((chain) => chain.toggleOrderedList())}>
        {words.numbers}
      </Button>
      <Menu
        variant="quiet"
        label={words.more}
        entries={moreActs(state)}
        onChoose={(id) => act((chain) => further[id](chain, state.quote))()}
      />
      <Menu
        variant="quiet"
        label={words.openings}
        entries={openings.map((opening, at) => ({ id: String(at), label: `${opening.trim()} …` }))}
        onChoose={(at) => insertOpening(editor, openings[Number(at)] ?? '')}
      />
    </span>
  );
});

type FurtherAct = 'quote' | 'deeper' | 'back';

/** With a quote around it a text is only a quote: other forms do not go inside. */
const further: Record<FurtherAct, (chain: ChainedCommands, isQuote: boolean) => ChainedCommands> = {
  quote: (chain, isQuote) => (isQuote ? chain : chain.clearNodes()).toggleBlockquote(),
  deeper: (chain) => chain.sinkListItem('listItem'),
  back: (chain) => chain.liftListItem('listItem'),
};

function moreActs({ bullets, numbers, quote }: ReturnType<typeof stateOf>): readonly MenuEntry<FurtherAct>[] {
  return [
    { id: 'quote', label: quote ? words.noQuote : words.quote, icon: 'quote' },
    ...(bullets || numbers
      ? ([
          { id: 'deeper', label: words.deeper, icon: 'forward' },
          { id: 'back', label: words.back, icon: 'back' },
        ] as const)
      : []),
  ];
}

function stateOf(editor: Editor) {
  const { $from } = editor.state.selection;
  // The list that the caret is in, not one further out.
  const item = Array.from({ length: $from.depth }, (_, up) => $from.node($from.depth - up).type.name);
  const list = item.find((name) => name === 'bulletList' || name === 'orderedList');
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bullets: list === 'bulletList',
    numbers: list === 'orderedList',
    quote: item.includes('blockquote'),
  };
}
