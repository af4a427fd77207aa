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

/** Known links between two groups; both groups hold the same one. */
interface GroupLink {
  sum: number;
  count: number;
}

interface Group {
  readonly number: number;
  readonly rows: number[];
  readonly councils: Set<number>;
  floor: number;
  readonly links: Map<number, GroupLink>;
  /** Numbers of groups that it may never join. */
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

/** The best pair of one group, its owner. */
interface Proposal {
  readonly owner: number;
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Of both together: groups only grow, so another size means that the score is no longer theirs. */
  readonly size: number;
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

/**
 * The group that this one would join first. One proposal a group is enough: of every pair the group that changed last
 * has proposed it or something better, and proposes again when what it proposed is gone.
 */
function findBest(owner: Group, groups: ReadonlyMap<number, Group>, joinAt: number): Proposal | undefined {
  let best: Proposal | undefined;
  for (const number of owner.links.keys()) {
    const other = groups.get(number);
    if (other === undefined || !mayJoin(owner, other)) continue;
    const score = meanScore(owner, other);
    if (score < joinAt) continue;
    const [a, b] = number < owner.number ? [number, owner.number] : [owner.number, number];
    const size = owner.rows.length + other.rows.length;
    const proposal = { owner: owner.number, a, b, score, size };
    if (best === undefined || comesBefore(proposal, best)) best = proposal;
  }
  return best;
}

/**
 * The group with fewer links goes up in the other one; those that were linked to it are told. Moving the few only is
 * what keeps thousands of points within reach.
 */
function join(one: Group, other: Group, groups: Map<number, Group>): Group {
  const [few, many] = one.links.size < other.links.size ? [one, other] : [other, one];
  groups.delete(few.number);
  many.links.delete(few.number);
  for (const [number, link] of few.links) {
    if (number === many.number) continue;
    const third = groups.get(number);
    third?.links.delete(few.number);
    const known = many.links.get(number);
    if (known === undefined) {
      many.links.set(number, link);
      third?.links.set(many.number, link);
    } else {
      known.sum += link.sum;
      known.count += link.count;
    }
  }
  for (const foe of few.foes) {
    many.foes.add(foe);
    groups.get(foe)?.foes.add(many.number);
  }
  const size = few.rows.length + many.rows.length;
  many.floor = (few.floor * few.rows.length + many.floor * many.rows.length) / size;
  many.rows.push(...few.rows);
  for (const council of few.councils) many.councils.add(council);
  return many;
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
  }
  const heap = new ProposalHeap();
  const propose = (owner: Group | undefined): void => {
    const best = owner === undefined ? undefined : findBest(owner, groups, input.joinAt);
    if (best !== undefined) heap.push(best);
  };
  for (const group of groups.values()) propose(group);
  for (let best = heap.pop(); best !== undefined; best = heap.pop()) {
    const a = groups.get(best.a);
    const b = groups.get(best.b);
    const isValid = a !== undefined && b !== undefined && a.rows.length + b.rows.length === best.size;
    propose(isValid ? join(a, b, groups) : groups.get(best.owner));
  }
  return [...groups.values()].map((group) => group.rows.sort((x, y) => x - y));
}
