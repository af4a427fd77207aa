// The template's styles with those of ours that it lacks.
import { inAccentOf } from './accent';
import { dutchNameOf, plainName } from './built-in-names';
import { matchStyles } from './match-styles';
import { type StyleText, asHeading, changeStyles, numberingOf, stylesIn, withNumbering } from './style-parts';

export interface MergedStyles {
  readonly xml: string;
  /** By the id of our style: the one of the template that stands for it. */
  readonly matches: ReadonlyMap<string, StyleText>;
  /** The id in the new file of a style that our parts name. */
  readonly idOf: (own: string) => string;
}

/** Numbers stay ours: text refers to them. `moveLists` gives the template's own lists their new ids. */
export function mergeStyles(
  ownPart: string,
  theirPart: string,
  moveLists: (xml: string) => string,
): MergedStyles {
  const ours = stylesIn(ownPart);
  const theirs = withoutDoubles(stylesIn(theirPart));
  const matches = matchStyles(ours, theirs);
  const added = addedStyles(ours, theirs, matches);
  const idOf = (own: string) => matches.get(own)?.id ?? added.ids.get(own) ?? own;
  const ownOf = new Map(
    ours.flatMap((own) => {
      const other = matches.get(own.id);
      return other === undefined ? [] : [[other.xml, own] as const];
    }),
  );
  const known = new Set(theirs.map(({ id }) => id));
  const kept = new Set(theirs.map(({ xml }) => xml));
  const changed = changeStyles(theirPart, ({ xml, name }) => {
    if (!kept.delete(xml)) return '';
    const own = ownOf.get(xml);
    const moved = moveLists(withoutLostReferences(xml, known));
    return own === undefined ? moved : likeOurs(moved, name, own);
  });
  const language = /<w:lang [^>]*w:val="([^"]+)"/.exec(ownPart)?.[1] ?? 'nl-NL';
  const more = inAccentOf(
    matches.get('Heading1'),
    added.styles.map((style) => pointStyles(style, idOf)).join(''),
  );
  return {
    matches,
    idOf,
    xml: inLanguage(changed, language).replace(/<\/w:styles>$/, () => `${more}</w:styles>`),
  };
}

/** Every element that names a style, with the id that the style has now. */
export function pointStyles(xml: string, idOf: (own: string) => string): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g,
    (_, start: string, id: string) => `${start}${idOf(id)}"`,
  );
}

/** Broken templates have a style twice; Word goes by the first. */
function withoutDoubles(styles: readonly StyleText[]): StyleText[] {
  const ids = new Set<string>();
  const names = new Set<string>();
  return styles.filter((style) => {
    const [id, name] = [style.id.toLowerCase(), style.name.toLowerCase()];
    if (id === '' || ids.has(id) || names.has(name)) return false;
    ids.add(id);
    names.add(name);
    return true;
  });
}

function withoutLostReferences(xml: string, known: ReadonlySet<string>): string {
  return xml.replace(/<w:(?:basedOn|next|link) w:val="([^"]*)"\/>/g, (element, id: string) =>
    known.has(id) ? element : '',
  );
}

/** The template's look with our numbering and rank, under a name that every Word knows: no second "Kop 1" appears. */
function likeOurs(xml: string, name: string, own: StyleText): string {
  const numbering = numberingOf(own.xml);
  const outline = /^heading \d$/.test(own.name) ? /<w:outlineLvl [^>]*\/>/.exec(own.xml)?.[0] : undefined;
  const numbered = numbering === undefined ? xml : withNumbering(xml, numbering);
  const ranked = outline === undefined ? numbered : asHeading(numbered, outline);
  const dutch = dutchNameOf(own.name);
  if (dutch === undefined || plainName(name) !== plainName(dutch)) return ranked;
  return ranked
    .replace(/<w:name w:val="[^"]*"\/>/, () => `<w:name w:val="${own.name}"/>`)
    .replace(/^(<w:style [^>]*?) w:customStyle="[^"]*"/, '$1');
}

/** Our styles that the template lacks, under ids and names that it does not use for something else. */
function addedStyles(
  ours: readonly StyleText[],
  theirs: readonly StyleText[],
  matches: ReadonlyMap<string, StyleText>,
): { styles: string[]; ids: ReadonlyMap<string, string> } {
  const usedIds = new Set(theirs.map(({ id }) => id.toLowerCase()));
  const usedNames = new Set(theirs.flatMap(({ aliases }) => aliases.map((name) => name.toLowerCase())));
  const ids = new Map<string, string>();
  const styles = ours
    .filter(({ id }) => !matches.has(id))
    .map(({ id, name, xml }) => {
      const newId = usedIds.has(id.toLowerCase()) ? `${id}Samenadvies` : id;
      const newName = usedNames.has(name.toLowerCase()) ? `${name} (Samenadvies)` : name;
      ids.set(id, newId);
      return xml
        .replace(/<w:link [^>]*\/>/, '')
        .replace(` w:styleId="${id}"`, () => ` w:styleId="${newId}"`)
        .replace(/<w:name w:val="[^"]*"\/>/, () => `<w:name w:val="${newName}"/>`);
    });
  return { styles, ids };
}

/** A template made with an English Word would have the letter read aloud in English. */
function inLanguage(styles: string, language: string): string {
  const spoken = (xml: string) =>
    xml.replace(/(<w:lang [^>]*?w:val=")[^"]*"/g, (_, start: string) => `${start}${language}"`);
  return changeStyles(
    styles.replace(/<w:docDefaults>.*?<\/w:docDefaults>/s, spoken),
    ({ type, isDefault, xml }) => (type === 'paragraph' && isDefault ? spoken(xml) : xml),
  );
}
