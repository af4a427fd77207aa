// Titles as names of files.

const longest = 120;

/** Without the characters that Windows, macOS or Linux refuse in a name; the ending stays whole. */
export function safeFileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/s.exec(name) ?? [];
  const clean = stem
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const shortened = Array.from(clean).slice(0, longest).join('');
  return `${shortened.replace(/[. ]+$/, '')}${ending}`;
}
