// The smallest PDF files that show what a reader must cope with, made without any PDF library.

export interface TinyText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface TinyPdf {
  readonly pages: readonly (readonly TinyText[])[];
  readonly bookmarks?: readonly { readonly title: string; readonly page: number; readonly y: number }[];
  /** The label of the first page; the others count on from it. */
  readonly firstLabel?: number;
  readonly isEncrypted?: boolean;
  /** A picture over each page. */
  readonly hasPicture?: boolean;
}

/** A4, in points; bytes are Windows-1252. */
export function makeTinyPdf({
  pages,
  bookmarks = [],
  firstLabel,
  isEncrypted,
  hasPicture,
}: TinyPdf): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const reserve = () => add('');
  const catalog = reserve();
  const tree = reserve();
  const plain = add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>');
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>');
  const picture = add(
    stream(
      '\u00ff',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
  );
  const kids = pages.map((texts) => {
    const drawn = texts.map(
      ({ text, x, y, size = 11, isBold = false }) =>
        `BT /${isBold ? 'B' : 'P'} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
    );
    const content = add(
      stream([...(hasPicture === true ? ['q 500 0 0 700 40 40 cm /I Do Q'] : []), ...drawn].join('\n')),
    );
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R ` +
        `/Resources << /Font << /P ${plain} 0 R /B ${bold} 0 R >> /XObject << /I ${picture} 0 R >> >> >>`,
    );
  });
  const outlines = bookmarks.length === 0 ? '' : ` /Outlines ${outlineOf(bookmarks, kids, objects)} 0 R`;
  const labels = firstLabel === undefined ? '' : ` /PageLabels << /Nums [0 << /S /D /St ${firstLabel} >>] >>`;
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R${outlines}${labels} >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return assemble(objects, catalog, isEncrypted === true);
}

function outlineOf(
  bookmarks: NonNullable<TinyPdf['bookmarks']>,
  kids: readonly number[],
  objects: string[],
): number {
  const root = objects.length + 1;
  objects.push(
    `<< /Type /Outlines /First ${root + 1} 0 R /Last ${root + bookmarks.length} 0 R /Count ${bookmarks.length} >>`,
  );
  for (const [at, { title, page, y }] of bookmarks.entries()) {
    const next = at + 1 < bookmarks.length ? ` /Next ${root + at + 2} 0 R` : '';
    const before = at > 0 ? ` /Prev ${root + at} 0 R` : '';
    objects.push(
      `<< /Title (${title.replace(/[\\()]/g, '\\$&')}) /Parent ${root} 0 R${next}${before} /Dest [${kids[page] ?? 0} 0 R /XYZ 0 ${y} 0] >>`,
    );
  }
  return root;
}

function stream(content: string, dictionary = ''): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], catalog: number, isEncrypted: boolean): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  // Keys that belong to no password at all: it cannot be opened without one.
  const lock = isEncrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
