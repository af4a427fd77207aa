// A council's stamp: its ink and its initials. Its name always stands beside it.

interface CouncilStampProps {
  /** Place of the council in the invitation, from 0. */
  readonly index: number;
  readonly initials: string;
  /** Nothing of this council is in so far: an outline. */
  readonly isAbsent?: boolean;
}

const inks = 8;

/** The class that sets a council's ink (`--council`). After eight the inks start again: initials tell them apart. */
export function councilInk(index: number): string {
  return `c${(((index % inks) + inks) % inks) + 1}`;
}

export function CouncilStamp({ index, initials, isAbsent = false }: CouncilStampProps) {
  return (
    <span className={`stamp ${councilInk(index)}${isAbsent ? ' is-absent' : ''}`} aria-hidden="true">
      {initials}
    </span>
  );
}
