// Word's own list styles, five levels of each, tied to the numbering of the same kind.
import type { IParagraphStyleOptions } from 'docx';
import { listReference } from './numbering-definitions';
import { spacing, style } from './style-format';
import { listStyle, listWithNextStyle } from './style-names';

const kinds = [
  { ordered: false, name: 'List Bullet', reference: listReference.bullets },
  { ordered: true, name: 'List Number', reference: listReference.ordered },
] as const;

export const listStyles: readonly IParagraphStyleOptions[] = kinds.flatMap(({ ordered, name, reference }) => [
  ...[0, 1, 2, 3, 4].map((level) =>
    style(
      listStyle(ordered, level),
      level === 0 ? name : `${name} ${level + 1}`,
      { ...spacing(0, 60), numbering: { reference, level } },
      {},
      listStyle(ordered, level),
    ),
  ),
  {
    ...style(listWithNextStyle(ordered), ordered ? 'Nummering bij volgende' : 'Opsomming bij volgende', {
      keepNext: true,
    }),
    basedOn: listStyle(ordered, 0),
  },
]);
