import { isTermListKey, termListKind } from '@weft/domain';
import { asWords } from '@weft/network';
import { sameValue } from '../../register/editing/clashes.ts';
import { fieldLabel, isSaid, valueWords } from './fieldWords.ts';
import type { NameOf } from './useNames.ts';

/** One field of a record, before and after, in words. */
export interface FieldChange {
  field: string;
  label: string;
  /** Empty when there was nothing. */
  before: string;
  after: string;
}

type Side = Readonly<Record<string, unknown>> | null;

/** What a change did to one record, field by field. A record that was made or removed shows what it said. */
export function fieldChanges(before: Side, after: Side, nameOf: NameOf): FieldChange[] {
  const fields = Object.keys({ ...before, ...after }).filter(isSaid);
  return fields.flatMap((field) => {
    const was = before?.[field];
    const is = after?.[field];
    if (before !== null && after !== null && sameValue(was, is)) return [];
    const words = { before: said(was, nameOf, field), after: said(is, nameOf, field) };
    return words.before === '' && words.after === '' ? [] : [{ field, label: fieldLabel(field), ...words }];
  });
}

function said(value: unknown, nameOf: NameOf, field: string): string {
  return Array.isArray(value) && value.length === 0 ? '' : valueWords(value, nameOf, field);
}

/** What a record is called, from either side of a change. */
export function recordName(before: Side, after: Side, nameOf: NameOf): string | null {
  const record = after ?? before;
  for (const field of ['name', 'title', 'label', 'reference', 'description']) {
    const value = record?.[field];
    if (typeof value === 'string') return value;
  }
  const check = record?.checkKey;
  if (typeof check === 'string') return nameOf(check, 'checkKey') ?? asWords(check);
  const list = record?.terms === undefined ? null : record.key;
  return typeof list === 'string' && isTermListKey(list) ? termListKind(list).label : null;
}
