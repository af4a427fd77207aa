// What can be wrong inside a Word file: its XML broken, bent, endless, or full of what Word itself never writes.
import type { Dice } from './dice';
import { awkwardTexts } from './mutate-json';

/** Parts of a package by name; a mutation changes them in place. */
export type XmlParts = Map<string, string>;
export type XmlMutation = (parts: XmlParts, dice: Dice) => void;

const main = 'word/document.xml';
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[<&>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function change(parts: XmlParts, name: string, edit: (xml: string) => string): void {
  const xml = parts.get(name);
  if (xml !== undefined) parts.set(name, edit(xml));
}

/** Before the end of the body, or after its beginning. */
function putIn(parts: XmlParts, xml: string, atStart = false): void {
  change(parts, main, (whole) =>
    atStart ? whole.replace('<w:body>', `<w:body>${xml}`) : whole.replace(/(?=<w:sectPr|<\/w:body>)/, xml),
  );
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const item = (level: string, id = '1') =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const nested = (open: string, close: string, depth: number, inside: string) =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`;
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const numbers = [
  '-1',
  '-60',
  '0',
  '1',
  '27',
  '1000',
  '99999999999',
  '4294967295',
  '2147483648',
  '1.5',
  '1e9',
  'x',
  '',
  ' ',
  'NaN',
  'Infinity',
];

const numbering = (levels: string, rest = '') =>
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${rest}</w:num></w:numbering>`;
const styles = (inside: string) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:styles>`;

/** Where something stands in a text, at random; the text itself where there is none. */
function replaceOne(xml: string, pattern: RegExp, dice: Dice, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { index, 0: text } = dice.pick(found);
  return xml.slice(0, index) + by(text) + xml.slice(index + text.length);
}

export const xmlMutations: Readonly<Record<string, XmlMutation>> = {
  'cut off': (parts, dice) => change(parts, main, (xml) => xml.slice(0, dice.below(xml.length))),
  'a tag lost': (parts, dice) => change(parts, main, (xml) => replaceOne(xml, /<[^>]+>/g, dice, () => '')),
  'a tag twice': (parts, dice) =>
    change(parts, main, (xml) => replaceOne(xml, /<[^>]+>/g, dice, (tag) => tag + tag)),
  'a value changed': (parts, dice) => {
    const name = dice.pick([...parts.keys()]);
    const value = dice.once(2) ? dice.pick(numbers) : dice.pick(awkwardTexts).slice(0, 300);
    change(parts, name, (xml) => replaceOne(xml, /="[^"]*"/g, dice, () => `="${escaped(value)}"`));
  },
  'many values changed': (parts, dice) => {
    const value = dice.pick(numbers);
    change(parts, main, (xml) =>
      xml.replace(/w:(?:val|left|start|w)="[^"]*"/g, (found) =>
        dice.once(3) ? found.replace(/"[^"]*"/, `"${value}"`) : found,
      ),
    );
  },
  'texts changed': (parts, dice) =>
    change(parts, main, (xml) =>
      xml.replace(/(?<=<w:t[^>]*>)[^<]+/g, (text) =>
        dice.once(4) ? escaped(dice.pick(awkwardTexts)) : text,
      ),
    ),
  'paragraphs shuffled': (parts, dice) =>
    change(parts, main, (xml) => {
      const all = xml.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? [];
      const others = all.toSorted(() => dice.below(3) - 1);
      let at = 0;
      return xml.replace(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs, () => others[at++] ?? '');
    }),
  'an entity bomb': (parts) =>
    change(parts, main, (xml) => {
      const lines = times(12, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
      const text = xml.replace(/^<\?xml.*?\?>/, '');
      return `<!DOCTYPE w:document [<!ENTITY l0 "lol">${lines}]>${text.replace(/(?<=<w:t[^>]*>)[^<]+/, '&l12;')}`;
    }),
  'an entity from elsewhere': (parts) =>
    change(parts, main, (xml) => {
      const text = xml.replace(/^<\?xml.*?\?>/, '');
      return `<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>${text.replace(/(?<=<w:t[^>]*>)[^<]+/, '&x;')}`;
    }),
  'a document type alone': (parts) =>
    change(parts, main, (xml) => xml.replace(/^(<\?xml.*?\?>)?/, '$1<!DOCTYPE w:document SYSTEM "x.dtd">')),
  'a null letter': (parts) => change(parts, main, (xml) => xml.replace(/(?<=<w:t[^>]*>)/, '&#x0;')),
  'in another encoding': (parts) => change(parts, main, (xml) => xml.replace('UTF-8', 'windows-1252')),
  'another name space': (parts, dice) =>
    change(parts, main, (xml) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        dice.pick(['http://purl.oclc.org/ooxml/wordprocessingml/main', 'urn:x', '']),
      ),
    ),
  'deep controls': (parts, dice) =>
    putIn(
      parts,
      nested(
        '<w:sdt><w:sdtContent>',
        '</w:sdtContent></w:sdt>',
        dice.pick([20, 120, 5000]),
        paragraph(run('diep')),
      ),
    ),
  'deep tables': (parts, dice) =>
    putIn(
      parts,
      nested(
        '<w:tbl><w:tr><w:tc>',
        '</w:tc></w:tr></w:tbl>',
        dice.pick([20, 90, 2000]),
        paragraph(run('diep')),
      ),
    ),
  'deep text boxes': (parts, dice) =>
    putIn(
      parts,
      nested(
        '<w:p><w:r><w:pict><w:txbxContent>',
        '</w:txbxContent></w:pict></w:r></w:p>',
        dice.pick([5, 30, 70, 1000]),
        paragraph(run('diep')),
      ),
    ),
  'deep alternatives': (parts, dice) =>
    putIn(
      parts,
      nested(
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>',
        '</mc:Choice></mc:AlternateContent>',
        dice.pick([20, 140, 3000]),
        paragraph(run('diep')),
      ),
    ),
  'alternatives of nothing': (parts, dice) => {
    const inside = dice.pick([
      '',
      '<mc:Choice/>',
      '<mc:Fallback/>',
      '<mc:Choice/><mc:Fallback><w:r><w:t>terug</w:t></w:r></mc:Fallback>',
    ]);
    putIn(
      parts,
      paragraph(
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</mc:AlternateContent>`,
      ),
    );
  },
  'a hundred thousand empty paragraphs': (parts) => putIn(parts, '<w:p/>'.repeat(100_000)),
  'ten thousand paragraphs': (parts, dice) => {
    const text = dice.pick([
      'De bus rijdt te weinig.',
      '- De bus rijdt te weinig.',
      'Advies: regel een bus.',
      'Vervoer',
      '1. Vervoer',
      'Vervoer: meer bussen.',
      'Met vriendelijke groet,',
      'Van: Joke',
    ]);
    const properties = dice.pick([
      '',
      '<w:pStyle w:val="Kop1"/>',
      item('0'),
      '<w:pStyle w:val="Kop2"/>',
      item('1'),
    ]);
    putIn(
      parts,
      times(10_000, (at) =>
        paragraph(run(`${text} ${dice.once(2) ? at : ''}`, dice.once(3) ? '<w:b/>' : ''), properties),
      ),
    );
  },
  'five megabytes in one paragraph': (parts, dice) =>
    putIn(parts, paragraph(run(dice.pick(['woord ', 'a', '**', 'Zin. ', '- ']).repeat(1_000_000)))),
  'a hundred thousand runs in one paragraph': (parts) =>
    putIn(parts, paragraph(times(150_000, (at) => (at % 2 === 0 ? run('a ') : run('b ', '<w:b/>'))))),
  'a hundred thousand line ends': (parts, dice) =>
    putIn(
      parts,
      paragraph(
        dice
          .pick([
            '<w:r><w:t>Een zin.</w:t><w:br/></w:r>',
            '<w:r><w:br/></w:r>',
            '<w:r><w:t>- punt</w:t><w:cr/></w:r>',
          ])
          .repeat(30_000),
      ),
    ),
  'runs without text': (parts, dice) =>
    putIn(
      parts,
      paragraph(
        dice
          .pick(['<w:r/>', '<w:r><w:rPr/></w:r>', '<w:r><w:t/></w:r>', '<w:r><w:tab/></w:r>'])
          .repeat(20_000),
      ),
    ),
  'a huge table': (parts, dice) => {
    const [rows, cells] = dice.pick([
      [5000, 4],
      [200, 200],
      [1, 20_000],
      [20_000, 1],
    ] as const);
    const text = dice.pick(['x', 'Een tekst van ruim veertig tekens, zoals in een tabel.', '']);
    putIn(
      parts,
      `<w:tbl>${times(rows, () => `<w:tr>${`<w:tc>${paragraph(run(text))}</w:tc>`.repeat(cells)}</w:tr>`)}</w:tbl>`,
    );
  },
  'merged cells without end': (parts, dice) => {
    const cell = () =>
      `<w:tc><w:tcPr>${dice.pick(['<w:vMerge/>', '<w:vMerge w:val="restart"/>', '<w:vMerge w:val="x"/>', ''])}<w:gridSpan w:val="${dice.pick(numbers)}"/></w:tcPr>${paragraph(run('Reactie op een lange passage in het stuk'))}</w:tc>`;
    putIn(parts, `<w:tbl>${times(40, () => `<w:tr>${times(1 + dice.below(6), cell)}</w:tr>`)}</w:tbl>`);
  },
  'a table of nothing': (parts, dice) =>
    putIn(
      parts,
      dice.pick([
        '<w:tbl/>',
        '<w:tbl><w:tr/></w:tbl>',
        '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
        '<w:tc><w:p/></w:tc>',
        '<w:tbl><w:p/></w:tbl>',
      ]),
    ),
  'odd indents': (parts, dice) =>
    putIn(
      parts,
      times(30, () =>
        paragraph(
          run(`- punt ${dice.below(9)}`),
          `<w:ind w:left="${dice.pick(numbers)}" w:hanging="${dice.pick(numbers)}"/>`,
        ),
      ),
    ),
  'odd levels': (parts, dice) => {
    parts.set(
      'word/numbering.xml',
      numbering(
        times(
          9,
          (at) =>
            `<w:lvl w:ilvl="${dice.once(3) ? dice.pick(numbers) : at}"><w:start w:val="${dice.pick(numbers)}"/><w:numFmt w:val="${dice.pick(['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'bullet', 'none', 'x'])}"/><w:lvlText w:val="%${1 + dice.below(9)}.%9"/><w:pStyle w:val="Kop1"/><w:pPr><w:ind w:left="${dice.pick(numbers)}"/></w:pPr></w:lvl>`,
        ),
        `<w:lvlOverride w:ilvl="${dice.pick(numbers)}"><w:startOverride w:val="${dice.pick(numbers)}"/></w:lvlOverride>`,
      ),
    );
    putIn(
      parts,
      times(60, () =>
        paragraph(run('Een punt over vervoer in de wijk'), item(dice.pick([...numbers, '0', '1', '2']))),
      ),
    );
  },
  'numbering that links to itself': (parts) => {
    parts.set('word/numbering.xml', numbering('<w:numStyleLink w:val="Lijst"/><w:styleLink w:val="Lijst"/>'));
    parts.set(
      'word/styles.xml',
      styles(`<w:style w:type="numbering" w:styleId="Lijst"><w:pPr>${item('0')}</w:pPr></w:style>`),
    );
    putIn(parts, paragraph(run('Een punt'), item('0')));
  },
  'styles based on each other': (parts, dice) => {
    const [one, other] = dice.once(2) ? ['Kop1', 'Kop2'] : ['Kop1', 'Kop1'];
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:default="1" w:styleId="${id}"><w:name w:val="heading 1"/><w:basedOn w:val="${base}"/></w:style>`;
    parts.set('word/styles.xml', styles(style(one, other) + style(other, one)));
  },
  'styles in a long chain': (parts) => {
    parts.set(
      'word/styles.xml',
      styles(
        times(
          5000,
          (at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
        ),
      ),
    );
    putIn(
      parts,
      times(3000, () => paragraph(run('Een punt'), '<w:pStyle w:val="s0"/>')),
    );
  },
  'no styles': (parts) => void parts.delete('word/styles.xml'),
  'no numbering': (parts) => void parts.delete('word/numbering.xml'),
  'no relations': (parts, dice) =>
    void parts.delete(dice.pick(['_rels/.rels', 'word/_rels/document.xml.rels'])),
  'no document': (parts) => void parts.delete(main),
  'no content types': (parts) => void parts.delete('[Content_Types].xml'),
  'a part that is no XML': (parts, dice) =>
    void parts.set(
      dice.pick([...parts.keys()]),
      dice.pick(['', ' ', 'PK', '<', '<a/><b/>', '<?xml version="1.1"?><a/>', '&', ...awkwardTexts]),
    ),
  'relations elsewhere': (parts, dice) => {
    const target = dice.pick([
      '../../../etc/passwd',
      '/',
      '',
      'http://voorbeeld.invalid/x',
      'word/document.xml',
      'styles.xml',
      '.',
      '..',
      '../'.repeat(5000),
      'document.xml\u0000',
    ]);
    change(parts, dice.pick(['_rels/.rels', 'word/_rels/document.xml.rels']), (xml) =>
      replaceOne(xml, /Target="[^"]*"/g, dice, () => `Target="${escaped(target)}"`),
    );
  },
  'one part for all': (parts) =>
    change(parts, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(/Target="[^"]*"/g, 'Target="document.xml"'),
    ),
  'changes in changes': (parts, dice) => {
    const depth = dice.pick([3, 50, 130]);
    const open = times(depth, (at) => (at % 2 === 0 ? '<w:ins w:author="Joke">' : '<w:del>'));
    const close = times(depth, (at) => ((depth - at - 1) % 2 === 0 ? '</w:ins>' : '</w:del>'));
    putIn(parts, paragraph(`${open}${run('erin')}<w:r><w:delText>eruit</w:delText></w:r>${close}`));
  },
  'paragraph ends taken out': (parts, dice) =>
    putIn(
      parts,
      times(dice.pick([3, 20_000]), () =>
        paragraph(run('half '), '<w:rPr><w:del w:id="1" w:author="Joke"/></w:rPr>'),
      ),
      dice.once(2),
    ),
  'rows taken out': (parts, dice) =>
    putIn(
      parts,
      `<w:tbl>${times(dice.pick([3, 10_000]), () => `<w:tr><w:trPr><w:del w:author="Joke"/></w:trPr><w:tc>${paragraph(run('weg'))}</w:tc></w:tr>`)}</w:tbl>`,
    ),
  'comments of nobody': (parts, dice) => {
    parts.set(
      'word/comments.xml',
      `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${times(dice.pick([1, 5000]), (at) => `<w:comment w:id="${at}"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment>`)}<w:comment/></w:comments>`,
    );
    putIn(
      parts,
      times(dice.pick([1, 3000]), (at) =>
        paragraph(
          `<w:commentRangeStart w:id="${at}"/><w:commentRangeStart/>${run('Met opmerking')}<w:commentReference w:id="${at}"/><w:footnoteReference w:id="999"/>`,
        ),
      ),
    );
  },
  'fields without end': (parts) =>
    putIn(
      parts,
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Inhoud')}`,
      ),
      true,
    ),
  'one section name everywhere': (parts) =>
    putIn(
      parts,
      times(
        3000,
        (at) =>
          paragraph(run(`Hoofdstuk ${at % 3}`, '<w:b/>')) +
          paragraph(run('Wij vinden dat dit beter kan, omdat het nu niet goed gaat.')),
      ),
    ),
  'bookmarks and controls': (parts, dice) => {
    const tag = dice
      .pick(['', 'samenadvies:punt:1', 'samenadvies', '__proto__', ...awkwardTexts])
      .slice(0, 200);
    putIn(
      parts,
      times(dice.pick([2, 2000]), (at) =>
        paragraph(
          `<w:bookmarkStart w:id="${at}" w:name="${escaped(tag)}"/><w:sdt><w:sdtPr><w:alias w:val="${escaped(tag)}"/><w:tag w:val="${escaped(tag)}"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('ingevuld')}</w:sdtContent></w:sdt>`,
        ),
      ),
    );
  },
  'what stands before XML': (parts, dice) =>
    change(parts, main, (xml) => dice.pick(['\n', '\ufeff\ufeff', '<!-- -- -->', '<?x y?>']) + xml),
  'text between the paragraphs': (parts, dice) =>
    putIn(
      parts,
      dice.pick(['los', '<![CDATA[los]]>', '<w:r><w:t>los</w:t></w:r>', '<w:body/>', '<w:document/>']),
    ),
};
