import type { AnyRecord, ChangeItem, RecordKind, RecordOf } from '@weft/domain';

interface Kept {
  kind: RecordKind;
  record: AnyRecord;
}

/** The records of a workspace as they should stand, followed change by change. */
export class Model {
  readonly #records = new Map<string, Kept>();

  /** Follows what was changed. */
  follow(items: readonly ChangeItem[]): this {
    for (const { kind, id, after } of items) {
      if (after === null) this.#records.delete(`${kind} ${id}`);
      else this.#records.set(`${kind} ${id}`, { kind, record: after });
    }
    return this;
  }

  copy(): Model {
    const copy = new Model();
    for (const [key, kept] of this.#records) copy.#records.set(key, kept);
    return copy;
  }

  /** The records of one kind, in the order they were made. */
  all<K extends RecordKind>(kind: K): RecordOf<K>[] {
    // Each record was put in under its own kind.
    return [...this.#records.values()].filter((kept) => kept.kind === kind).map((kept) => kept.record as RecordOf<K>);
  }

  /** The record with this id and all that point to it, directly or through others. */
  restingOn(id: string): Kept[] {
    const found = new Map<string, Kept>();
    const ids = [id];
    for (let next = ids.pop(); next !== undefined; next = ids.pop()) {
      for (const [key, kept] of this.#records) {
        if (found.has(key) || !JSON.stringify(kept.record).includes(next)) continue;
        found.set(key, kept);
        ids.push(kept.record.id);
      }
    }
    return [...found.values()];
  }
}
