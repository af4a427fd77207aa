// Our numberings, with the bullets and indents of the template, and its own lists behind them.
import { type StyleText, numberingOf, valueOf } from './style-parts';

/** Lists of the template get ids above ours. */
export interface ListMove {
  /** Renames the lists that a piece of the template names; those that are nowhere fall away. */
  readonly move: (xml: string) => string;
  readonly listShift: number;
  readonly definitionShift: number;
}

export function planLists(own: string, theirs: string | undefined): ListMove {
  const known = new Set(numbersOf(theirs ?? '', /<w:num [^>]*?w:numId="(\d+)"/g));
  const listShift = Math.max(0, ...numbersOf(own, /<w:num [^>]*?w:numId="(\d+)"/g));
  return {
    listShift,
    definitionShift: Math.max(0, ...numbersOf(own, /<w:abstractNum [^>]*?w:abstractNumId="(\d+)"/g)) + 1,
    move: (xml) =>
      xml.replace(/<w:numId w:val="(-?\d+)"\/>/g, (_, id: string) => {
        const moved = known.has(Number(id)) ? Number(id) + listShift : 0;
        return `<w:numId w:val="${moved}"/>`;
      }),
  };
}

/** `matches`: by the id of our style, the template's. `idOf`: see `MergedStyles`. */
export function mergeNumbering(
  own: string,
  theirs: string | undefined,
  { listShift, definitionShift }: ListMove,
  { matches, idOf }: { matches: ReadonlyMap<string, StyleText>; idOf: (own: string) => string },
): string {
  const dressed = own.replace(/<w:lvl [^>]*>.*?<\/w:lvl>/gs, (level) => {
    const style = valueOf(level, 'pStyle');
    const other = style === undefined ? undefined : matches.get(style);
    const plain = level
      .replace(/<w:rFonts [^>]*\/>/g, '')
      .replace(/<w:pStyle w:val="[^"]*"\/>/, () => `<w:pStyle w:val="${idOf(style ?? '')}"/>`);
    return other === undefined ? plain : withLookOf(plain, other, theirs ?? '');
  });
  if (theirs === undefined) return dressed;
  const linked = new Set([...matches.values()].map(({ id }) => id));
  const pieces = piecesOf(theirs, linked);
  const shifted = (xml: string, start: string, shift: number) =>
    xml.replace(
      new RegExp(`(${start}")(\\d+)"`, 'g'),
      (_, head: string, id: string) => `${head}${Number(id) + shift}"`,
    );
  const definitions = shifted(pieces.definitions, '<w:abstractNum [^>]*?w:abstractNumId=', definitionShift);
  const lists = shifted(
    shifted(pieces.lists, '<w:num w:numId=', listShift),
    '<w:abstractNumId w:val=',
    definitionShift,
  );
  return dressed
    .replace('<w:num ', () => `${definitions}<w:num `)
    .replace(/<\/w:numbering>$/, () => `${lists}</w:numbering>`);
}

/** Without what can not come along: words of later programs, picture bullets, and links to styles that we number. */
function piecesOf(theirs: string, linked: ReadonlySet<string>): { definitions: string; lists: string } {
  const clean = (xml: string) =>
    xml
      .replace(/<mc:AlternateContent\b.*?<mc:Fallback>(.*?)<\/mc:Fallback><\/mc:AlternateContent>/gs, '$1')
      .replace(/<w:lvlPicBulletId [^>]*\/>/g, '')
      .replace(/ (?!w:|xml:)[A-Za-z0-9]+:[A-Za-z0-9]+="[^"]*"/g, '')
      .replace(/<w:pStyle w:val="([^"]*)"\/>/g, (element, id: string) => (linked.has(id) ? '' : element));
  return {
    definitions: clean((theirs.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? []).join('')),
    lists: clean((theirs.match(/<w:num .*?<\/w:num>/gs) ?? []).join('')),
  };
}

/** The sign (of a bullet only: numbers stay ours) and the indent that the template gives such a list or heading. */
function withLookOf(level: string, style: StyleText, theirs: string): string {
  const look = levelOf(style, theirs);
  const indent = /<w:ind [^>]*\/>/;
  const wanted = indent.exec(style.xml)?.[0] ?? indent.exec(look ?? '')?.[0];
  const indented = wanted === undefined ? level : level.replace(indent, () => wanted);
  const isBullet = (xml: string) => valueOf(xml, 'numFmt') === 'bullet';
  if (look === undefined || !isBullet(look) || !isBullet(level) || look.includes('lvlPicBulletId'))
    return indented;
  const sign = /<w:lvlText [^>]*\/>/;
  const letters = /<w:rPr>.*?<\/w:rPr>/s.exec(look)?.[0] ?? '';
  return indented
    .replace(sign, () => sign.exec(look)?.[0] ?? '')
    .replace(/<w:rPr>.*?<\/w:rPr>|<w:rPr\/>/s, '')
    .replace('</w:lvl>', () => `${letters}</w:lvl>`);
}

function levelOf(style: StyleText, theirs: string): string | undefined {
  const numbering = numberingOf(style.xml);
  const list = numbering && valueOf(numbering, 'numId');
  if (numbering === undefined || list === undefined) return undefined;
  const found = new RegExp(`<w:num [^>]*?w:numId="${Number(list)}"[^>]*>.*?</w:num>`, 's').exec(theirs)?.[0];
  const definition = valueOf(found ?? '', 'abstractNumId') ?? '-1';
  const levels =
    new RegExp(`<w:abstractNum [^>]*?w:abstractNumId="${Number(definition)}".*?</w:abstractNum>`, 's')
      .exec(theirs)?.[0]
      .match(/<w:lvl [^>]*>.*?<\/w:lvl>/gs) ?? [];
  const depth = Number(valueOf(numbering, 'ilvl') ?? 0);
  return levels.find((level) => valueOf(level, 'pStyle') === style.id) ?? levels[depth];
}

function numbersOf(xml: string, pattern: RegExp): number[] {
  return [...xml.matchAll(pattern)].map(([, id]) => Number(id));
}
