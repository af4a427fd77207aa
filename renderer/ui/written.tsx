// What people wrote, as Markdown, set as text.
import { Fragment, type ReactNode, useMemo } from 'react';
import { type Block, type Inline, type List, type RichText, parseMarkdown } from '@shared/rich-text';

interface WrittenProps {
  readonly markdown: string;
  /** In place of `.written`, for print and projector. */
  readonly className?: string;
}

export function Written({ markdown, className = 'written' }: WrittenProps) {
  const text = useMemo(() => parseMarkdown(markdown), [markdown]);
  return (
    <div className={className}>
      <RichTextView text={text} />
    </div>
  );
}

export function RichTextView({ text }: { readonly text: RichText }) {
  return text.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.type === 'list') return <ListView list={block} />;
  if (block.type === 'paragraph') return <p>{inlines(block.content)}</p>;
  return (
    <blockquote>
      {block.content.map((paragraph, index) => (
        <p key={index}>{inlines(paragraph)}</p>
      ))}
    </blockquote>
  );
}

function ListView({ list }: { readonly list: List }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      {inlines(item.content)}
      {item.children.map((child, place) => (
        <ListView key={place} list={child} />
      ))}
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function inlines(content: readonly Inline[]): ReactNode {
  return content.map((run, index) => <Fragment key={index}>{inline(run)}</Fragment>);
}

function inline({ text, strong, emphasis }: Inline): ReactNode {
  const lines = text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
  const leaning = emphasis === true ? <em>{lines}</em> : lines;
  return strong === true ? <strong>{leaning}</strong> : leaning;
}
