import {
  type FieldProblem,
  keyProblems,
  type Lists,
  type ListValue,
  modelWith,
  type Reference,
  snagCategoriesKey,
  termValues,
} from '@weft/domain';
import { nameOf } from './describe.ts';
import { type Entry, entriesOf } from './entry.ts';

/** The values of an entry that a list decides. What a file says may be out of use: it was in use when it was recorded. */
function listValues(entry: Entry): ListValue[] {
  if (entry.kind === 'organisation') return [{ list: 'organisationKind', path: 'kind', key: entry.data.kind }];
  return termValues(entry.kind, entry.data, entry.data);
}

/** Values that their reference list does not have. A file that carries lists of terms is read by them. */
export function unknownKeys(records: readonly Entry[], { organisationKinds, caseModel }: Reference): FieldProblem[] {
  const own = entriesOf(records, 'termList').map(({ data }) => data);
  const { lists: terms, snagCategories } = modelWith(caseModel, own);
  const lists: Lists = { ...terms, organisationKind: organisationKinds, [snagCategoriesKey]: snagCategories };
  return records.flatMap((entry) =>
    keyProblems(lists, listValues(entry)).map(({ path, message }) => ({
      path: `${entry.kind}.${entry.key}.${path}`,
      message: `The ${nameOf(entry)} is not right: “${path}”: ${message}`,
    })),
  );
}
