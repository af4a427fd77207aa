// What a point says already, as paragraphs of its field.
import { Paragraph, type ParagraphChild } from 'docx';
import { type Inline, type List, type RichText, joinLines, listLines } from '@shared/rich-text';
import { textRuns } from '../word/text-runs';
import { deepestListLevel } from '../word/numbering-definitions';
import { formList } from './form-numbering';
import { formStyle } from './form-styles';

/**
 * Writes rich text so that it reads back the same: every list, nested ones too, is a list of its own to Word. What lies
 * deeper than Word's nine levels becomes lines of text in the item that holds it. One writer for one document.
 */
export class FieldContent {
  #lists = 0;

  paragraphs(text: RichText): Paragraph[] {
    return text.flatMap((block): Paragraph[] => {
      switch (block.type) {
        case 'paragraph':
          return [paragraph(formStyle.field, block.content)];
        case 'quote':
          return block.content.map((content) => paragraph(formStyle.quote, content));
        case 'list':
          return this.list(block, 0);
      }
    });
  }

  /** `style` is that of its paragraphs. */
  list(list: List, level: number, style: string = formStyle.list): Paragraph[] {
    this.#lists += 1;
    const numbering = {
      reference: list.ordered ? formList.ordered : formList.bullets,
      level,
      instance: this.#lists,
    };
    return list.items.flatMap(({ content, children }) => {
      const isDeepest = level === deepestListLevel;
      const lines = isDeepest ? [content, ...children.flatMap(listLines)] : [content];
      return [
        new Paragraph({ style, numbering, children: runs(joinLines(lines)) }),
        ...(isDeepest ? [] : children.flatMap((child) => this.list(child, level + 1, style))),
      ];
    });
  }
}

function paragraph(style: string, content: readonly Inline[]): Paragraph {
  return new Paragraph({ style, children: runs(content) });
}

function runs(content: readonly Inline[]): ParagraphChild[] {
  return textRuns(content);
}
