// How much two titles look alike, whatever their capitals, spaces and signs.

/** Letters and digits only, in lower case, without accents. */
export function bareTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** 0 to 1, of two {@link bareTitle}s: 1 less the share of letters to change. Gives 0 early where it is below a half. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  if (shortest < longest / 2 || longest > 400) return 0;
  // The ends that are the same need no table.
  let same = 0;
  while (same < shortest && one[same] === other[same]) same += 1;
  let tail = 0;
  while (tail < shortest - same && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return compare(one.slice(same, one.length - tail), other.slice(same, other.length - tail), longest);
}

function compare(one: string, other: string, longest: number): number {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const value = Math.min(
        (previous[column - 1] ?? 0) + cost,
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > longest / 2) return 0;
    previous = current;
  }
  return 1 - (previous[other.length] ?? longest) / longest;
}
