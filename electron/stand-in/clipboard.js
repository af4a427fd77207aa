// `clipboard`: kept within the app; the desktop's own clipboard stays as it is.

let kept = { text: '', html: '' };

export const clipboard = {
  readText: () => kept.text,
  writeText: (text) => void (kept = { text, html: '' }),
  readHTML: () => kept.html,
  writeHTML: (html) => void (kept = { text: '', html }),
  write: ({ text = '', html = '' }) => void (kept = { text, html }),
  clear: () => void (kept = { text: '', html: '' }),
};
