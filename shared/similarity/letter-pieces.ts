// Words to overlapping pieces of three to five letters, which forgive spelling, inflection and compounding.

const shortest = 3;
const longest = 5;

/** Pieces of a word with its edges marked, repeated pieces included. */
export function letterPieces(word: string): readonly string[] {
  const marked = `<${word}>`;
  const pieces: string[] = [];
  for (let length = shortest; length <= longest; length++)
    for (let start = 0; start + length <= marked.length; start++)
      pieces.push(marked.slice(start, start + length));
  return pieces;
}
