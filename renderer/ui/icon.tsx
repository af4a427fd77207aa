// Line icons of our own, drawn on a 24 grid. An icon never stands without a word.

const paths = {
  home: 'M4 11.5 12 4l8 7.5M6.5 10v9.5h11V10M10 19.5v-5h4v5',
  down: 'm7 10 5 5 5-5',
  up: 'm7 14 5-5 5 5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  undo: 'M9 6 4 11l5 5M4 11h10a6 6 0 0 1 6 6v1',
  redo: 'm15 6 5 5-5 5M20 11H10a6 6 0 0 0-6 6v1',
  help: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M9.5 9.6a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.2.9-1.2 1.8M12 16.7v.1',
  cross: 'm6 6 12 12M18 6 6 18',
  care: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M12 7.5v5.5M12 16.3v.1',
  pen: 'm4 20 1-4L16.5 4.5l3 3L8 19zM14 7l3 3',
  warn: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  bubble: 'M4 5h16v11H10l-6 4z',
  half: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M12 3v18M12 7h7M12 12h9M12 17h7',
  open: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0',
  folder: 'M3.5 6.5h6l2 2.5h9v9.5h-17z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0',
  forward: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  receive: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  copy: 'M8 8h11v11H8zM5 16V5h11',
  document: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  join: 'M5 5c0 6 7 4 7 10v4M19 5c0 6-7 4-7 10M9 16.5l3 3 3-3',
  search: 'M16 10.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M14.5 14.5 20 20',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1',
  quote: 'M5 5v14M9.5 7.5H20M9.5 12H20M9.5 16.5h7',
  heart: 'M12 20S4 15 4 9.5A4.2 4.2 0 0 1 12 7.6 4.2 4.2 0 0 1 20 9.5C20 15 12 20 12 20z',
  sign: 'M11 3v18M11 5h7.5L21 7.8l-2.5 2.7H11M11 12.5H6L4 14.7 6 17h5',
  split: 'M12 3v5c0 4-6 4-6 9v4M12 8c0 4 6 4 6 9v4M3.5 18.5 6 21l2.5-2.5M15.5 18.5 18 21l2.5-2.5',
  people:
    'M12 8.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0M3.5 19c.3-4 2.5-6 5.5-6s5.2 2 5.5 6M15.5 5.9a3 3 0 0 1 0 5.2M17 13.5c2 .7 3.3 2.5 3.5 5.5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
