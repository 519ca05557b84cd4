import { type FieldProblem, InvalidError, type Lists, type Reference, refuseUnknownKeys } from '@weft/domain';
import { nameOf } from './describe.ts';
import type { DataOf, Entry } from './entry.ts';

/** The fields of a tenancy that hold a key of the reference list of the same name. */
const tenancyLists = [
  'agreementType',
  'documentStatus',
  'occupationStatus',
  'securityOfTenure',
  'rentType',
  'rentReview',
  'repairing',
  'insurance',
  'breakRight',
  'alienation',
  'disposalBasis',
  'subsidyRoute',
] as const satisfies readonly (keyof DataOf<'tenancy'>)[];

type Value = Parameters<typeof refuseUnknownKeys>[1][number];

function listValues(entry: Entry): Value[] {
  switch (entry.kind) {
    case 'organisation':
      return [{ list: 'organisationKind', path: 'kind', key: entry.data.kind }];
    case 'tenancy':
      return tenancyLists.map((list) => ({ list, path: list, key: entry.data[list] }));
    case 'case':
      return [
        { list: 'caseType', path: 'caseType', key: entry.data.caseType },
        { list: 'closureOutcome', path: 'closureOutcome', key: entry.data.closureOutcome },
      ];
    case 'snag':
      return [{ list: 'snagCategory', path: 'category', key: entry.data.category }];
    case 'dependency':
      return [{ list: 'dependencyKind', path: 'kind', key: entry.data.kind }];
    default:
      return [];
  }
}

/** Values that their reference list does not have. */
export function unknownKeys(records: readonly Entry[], { organisationKinds, caseModel }: Reference): FieldProblem[] {
  const lists: Lists = { ...caseModel.lists, organisationKind: organisationKinds, snagCategory: caseModel.snagCategories };
  return records.flatMap((entry) => {
    try {
      refuseUnknownKeys(lists, listValues(entry));
      return [];
    } catch (error) {
      if (!(error instanceof InvalidError)) throw error;
      return error.problems.map(({ path, message }) => ({
        path: `${entry.kind}.${entry.key}.${path}`,
        message: `The ${nameOf(entry)} is not right: “${path}”: ${message}`,
      }));
    }
  });
}
