import type { Id } from '@weft/domain';

interface Place {
  id: Id;
  count: number;
}

/** Whether one comes before another: with the higher count, or of the same with the lower id. */
function isBefore(one: Place, other: Place): boolean {
  return one.count > other.count || (one.count === other.count && one.id < other.id);
}

/** Those who wait, each with a count that may rise: the one with the highest count comes first, of several the first by id. */
export class Queue {
  /** A binary heap. One whose count has risen stands in it again; where it stood before, it is passed over. */
  readonly #heap: Place[] = [];
  readonly #counts = new Map<Id, number>();

  put(id: Id, count: number): void {
    this.#counts.set(id, count);
    this.#push({ id, count });
  }

  /** Counts one more for somebody who waits. */
  raise(id: Id): void {
    const count = this.#counts.get(id);
    if (count !== undefined) this.put(id, count + 1);
  }

  /** @throws Error when nobody waits. */
  take(): Id {
    for (let first = this.#pop(); first !== undefined; first = this.#pop()) {
      if (this.#counts.get(first.id) !== first.count) continue;
      this.#counts.delete(first.id);
      return first.id;
    }
    throw new Error('Nobody waits.');
  }

  #push(place: Place): void {
    const heap = this.#heap;
    let at = heap.length;
    for (; at > 0; at = (at - 1) >> 1) {
      const above = heap[(at - 1) >> 1];
      if (above === undefined || isBefore(above, place)) break;
      heap[at] = above;
    }
    heap[at] = place;
  }

  #pop(): Place | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const next = right !== undefined && left !== undefined && isBefore(right, left) ? right : left;
      if (next === undefined || isBefore(last, next)) break;
      heap[at] = next;
      at = next === right ? 2 * at + 2 : 2 * at + 1;
    }
    heap[at] = last;
    return first;
  }
}
