import { type FieldProblem, InvalidError, refuseCycle } from '@weft/domain';
import { type Entry, entriesOf } from './entry.ts';

/** Organisations that would be part of themselves. */
export function loops(records: readonly Entry[]): FieldProblem[] {
  const organisations = new Map(entriesOf(records, 'organisation').map((entry) => [entry.key, entry.data]));
  const parentOf = (key: string) => organisations.get(key)?.parentId ?? null;
  const nameOf = (key: string) => organisations.get(key)?.name ?? key;
  return [...organisations.keys()].flatMap((key) => {
    try {
      refuseCycle(key, parentOf(key), parentOf, nameOf);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidError)) throw error;
      return [{ path: `organisation.${key}.parentId`, message: error.message }];
    }
  });
}
