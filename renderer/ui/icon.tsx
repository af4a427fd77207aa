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
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
