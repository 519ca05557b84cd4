import type { Snapshot } from '@weft/domain';
import { counted, type KindLabels } from '../labels/labels.ts';
import { lookup } from '../snapshot/lookup.ts';
import { chosenIn, withChosen } from './field.ts';
import { fieldsAsWritten } from './fields.ts';
import { type Filter, tidyFilter } from './filter.ts';
import { nodeName } from './names.ts';

/** One thing that the filter asks for, what to call it, and the filter without it. */
export interface Chip {
  /** Stays the same while the chip does, such as `types:shaping`. */
  key: string;
  label: string;
  without: Filter;
}

/**
 * The filter as chips, one for each value, in the order of the fields. A chip whose record is gone says so: it narrows nothing any more.
 * @param kinds what the kinds of organisation are called.
 */
export function describeFilter(filter: Filter, snapshot: Snapshot, kinds: KindLabels = {}): Chip[] {
  const tidy = tidyFilter(filter);
  const records = lookup(snapshot);
  const alone = (key: keyof Filter, label: string): Chip => ({ key, label, without: tidyFilter({ ...tidy, [key]: undefined }) });
  const chips: Chip[] = tidy.q === undefined ? [] : [alone('q', `“${tidy.q}”`)];
  for (const field of fieldsAsWritten) {
    if (field.control === 'switch') {
      if (tidy[field.id]) chips.push(alone(field.id, field.chip));
      continue;
    }
    const chosen = chosenIn(tidy, field);
    for (const value of chosen) {
      const label = field.chip(value, records, kinds);
      if (field.control !== 'some') chips.push(alone(field.id, label));
      else {
        const others = chosen.filter((other) => other !== value);
        chips.push({ key: `${field.id}:${value}`, label, without: withChosen(tidy, field, others) });
      }
    }
  }
  if (tidy.focus) chips.push(alone('focus', `Within ${counted(tidy.steps ?? 1, 'step')} of ${nodeName(tidy.focus, records)}`));
  return chips;
}
