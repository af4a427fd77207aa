// The ids of every style a letter uses. Built-in ids stay English: Word itself shows their Dutch names.

export const paragraphStyle = {
  /** A paragraph that must stay with what follows: the line above a list or the signatures. */
  textWithNext: 'TekstBijVolgende',
  conceptMark: 'Conceptmerk',
  title: 'Title',
  subtitle: 'Subtitle',
  address: 'Adresblok',
  windowAddressFirst: 'VensteradresEersteRegel',
  windowAddress: 'Vensteradres',
  windowAddressLast: 'VensteradresLaatsteRegel',
  logo: 'Logo',
  reference: 'Kenmerkregel',
  advice: 'Advies',
  adviceWithNext: 'AdviesBijVolgende',
  quote: 'Quote',
  support: 'Steunregel',
  signature: 'Handtekening',
  signatory: 'Ondertekenaar',
  signatoryBelow: 'OndertekenaarOnderHandtekening',
  signatoryBeside: 'OndertekenaarNaastHandtekening',
  signatoryDetail: 'OndertekenaarDetail',
  signatoryLast: 'OndertekenaarSlot',
  afterTable: 'NaTabel',
  summaryLine: 'Samenvattingsregel',
  contentsTitle: 'TOCHeading',
  annex: 'Bijlage',
  footnote: 'FootnoteText',
  header: 'Header',
  footer: 'Footer',
} as const;

export const characterStyle = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  strongEmphasis: 'NadrukVet',
  conceptWord: 'Conceptwoord',
  adviceLabel: 'Adviesetiket',
  referenceLabel: 'Kenmerketiket',
} as const;

export const layoutTableStyle = 'Opmaaktabel';

const headings = ['Heading1', 'Heading2', 'Heading3'] as const;
const unnumberedHeadings = ['Kop1ZonderNummer', 'Kop2ZonderNummer', 'Kop3ZonderNummer'] as const;

/** A heading of the first level above which a new page begins. */
export const newPageHeading = {
  numbered: 'Kop1NieuweBladzijde',
  unnumbered: 'Kop1ZonderNummerNieuweBladzijde',
} as const;

/** Word fills its contents with these, also when somebody brings them up to date. */
export function contentsStyle(level: 1 | 2 | 3): string {
  return `TOC${level}`;
}

export function headingStyle(level: 1 | 2 | 3): string {
  return headings[level === 1 ? 0 : level === 2 ? 1 : 2];
}

export function unnumberedHeadingStyle(level: 1 | 2 | 3): string {
  return unnumberedHeadings[level === 1 ? 0 : level === 2 ? 1 : 2];
}

/** Word has list styles for five levels; deeper items take the fifth and keep their own level. */
export function listStyle(ordered: boolean, level: number): string {
  const depth = Math.min(level, 4);
  return `${ordered ? 'ListNumber' : 'ListBullet'}${depth === 0 ? '' : depth + 1}`;
}

/** The last item of a list that must stay with the line below it; its level comes from the item itself. */
export function listWithNextStyle(ordered: boolean): string {
  return ordered ? 'NummeringBijVolgende' : 'OpsommingBijVolgende';
}
