import type { Snapshot } from '@weft/domain';

const wholes = new WeakMap<Snapshot, Snapshot>();

/** Remembers of which snapshot another is what there was on a day, and gives it back. */
export function partOf(whole: Snapshot, part: Snapshot): Snapshot {
  wholes.set(part, wholeOf(whole));
  return part;
}

/** Everything on record, whatever the day: where things stand is worked out from it, so that going through time moves nothing. */
export function wholeOf(snapshot: Snapshot): Snapshot {
  return wholes.get(snapshot) ?? snapshot;
}
