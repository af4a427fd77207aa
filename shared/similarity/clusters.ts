// Which points a secretary could take together: average linkage under three rules.

/** A scored pair of rows. */
export interface ClusterLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What clustering knows of the points: per row its council and whether it is praise. */
export interface ClusterInput<Link extends ClusterLink> {
  readonly councils: Int32Array;
  readonly isPraise: readonly boolean[];
  readonly links: readonly Link[];
  readonly floors: Float64Array;
  /** Whether a link may contradict; such points never share a cluster. */
  readonly isOpposed: (link: Link) => boolean;
  readonly joinAt: number;
}

interface Group {
  readonly number: number;
  readonly rows: readonly number[];
  readonly councils: ReadonlySet<number>;
  readonly floor: number;
  /** Sums and counts of known links to other groups. */
  readonly links: Map<number, { readonly sum: number; readonly count: number }>;
  /** Numbers of groups that it may never join; grows as those are joined. */
  readonly foes: Set<number>;
  readonly isPraise: boolean;
}

/** The mean score between two groups; a pair that is not linked counts as the lower of both floors. */
function meanScore(a: Group, b: Group): number {
  const known = a.links.get(b.number);
  if (known === undefined) return 0;
  const all = a.rows.length * b.rows.length;
  return (known.sum + (all - known.count) * Math.min(a.floor, b.floor)) / all;
}

function mayJoin(a: Group, b: Group): boolean {
  if (a.isPraise !== b.isPraise || a.foes.has(b.number)) return false;
  const [few, many] = a.councils.size < b.councils.size ? [a.councils, b.councils] : [b.councils, a.councils];
  for (const council of few) if (many.has(council)) return false;
  return true;
}

interface Proposal {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function comesBefore(x: Proposal, y: Proposal): boolean {
  if (x.score !== y.score) return x.score > y.score;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/** A binary heap; the best proposal comes out first. */
class ProposalHeap {
  readonly #items: Proposal[] = [];

  push(item: Proposal): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#items[parent];
      if (above === undefined || !comesBefore(item, above)) break;
      this.#items[at] = above;
      at = parent;
    }
    this.#items[at] = item;
  }

  pop(): Proposal | undefined {
    const best = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return best;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = this.#items[child];
      if (left === undefined) break;
      const right = this.#items[child + 1];
      let next = left;
      if (right !== undefined && comesBefore(right, left)) {
        next = right;
        child++;
      }
      if (!comesBefore(next, last)) break;
      this.#items[at] = next;
      at = child;
    }
    this.#items[at] = last;
    return best;
  }
}

/** Merges two groups; the links of the rest are re-pointed. */
function join(a: Group, b: Group, number: number, groups: Map<number, Group>): Group {
  const size = a.rows.length + b.rows.length;
  const links = new Map(a.links);
  links.delete(b.number);
  for (const [other, link] of b.links) {
    if (other === a.number) continue;
    const mine = links.get(other);
    links.set(
      other,
      mine === undefined ? link : { sum: mine.sum + link.sum, count: mine.count + link.count },
    );
  }
  const foes = new Set([...a.foes, ...b.foes]);
  for (const foe of foes) groups.get(foe)?.foes.add(number);
  for (const [other, link] of links) {
    const theirs = groups.get(other)?.links;
    theirs?.delete(a.number);
    theirs?.delete(b.number);
    theirs?.set(number, link);
  }
  return {
    number,
    rows: [...a.rows, ...b.rows].sort((x, y) => x - y),
    councils: new Set([...a.councils, ...b.councils]),
    floor: (a.floor * a.rows.length + b.floor * b.rows.length) / size,
    links,
    foes,
    isPraise: a.isPraise,
  };
}

/**
 * Clusters of rows: no council twice, praise never with anything else, possible opposites never together.
 * Each row is in exactly one cluster.
 */
export function clusterRows<Link extends ClusterLink>(
  input: ClusterInput<Link>,
): readonly (readonly number[])[] {
  const groups = new Map<number, Group>();
  input.councils.forEach((council, row) => {
    const floor = input.floors[row] ?? 0;
    groups.set(row, {
      number: row,
      rows: [row],
      councils: new Set([council]),
      floor,
      links: new Map(),
      foes: new Set(),
      isPraise: input.isPraise[row] === true,
    });
  });
  const heap = new ProposalHeap();
  for (const link of input.links) {
    const a = groups.get(link.a);
    const b = groups.get(link.b);
    if (a === undefined || b === undefined) continue;
    if (input.isOpposed(link)) {
      a.foes.add(link.b);
      b.foes.add(link.a);
    }
    const known = { sum: link.score, count: 1 };
    a.links.set(link.b, known);
    b.links.set(link.a, known);
    if (link.score >= input.joinAt) heap.push({ a: link.a, b: link.b, score: link.score });
  }
  let next = input.councils.length;
  for (let best = heap.pop(); best !== undefined; best = heap.pop()) {
    const a = groups.get(best.a);
    const b = groups.get(best.b);
    if (a === undefined || b === undefined || !mayJoin(a, b)) continue;
    groups.delete(best.a);
    groups.delete(best.b);
    const joined = join(a, b, next, groups);
    groups.set(next, joined);
    for (const other of joined.links.keys()) {
      const group = groups.get(other);
      if (group === undefined || !mayJoin(joined, group)) continue;
      const score = meanScore(joined, group);
      if (score >= input.joinAt) heap.push({ a: other, b: next, score });
    }
    next++;
  }
  return [...groups.values()].map((group) => group.rows);
}
