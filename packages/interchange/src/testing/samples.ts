import { readFileSync } from 'node:fs';
import { type Reference, referenceSchema } from '@weft/domain';
import type { FileKind } from '../files/entry.ts';

const data = new URL('../../../../data/', import.meta.url);

/** The text of a sample file, such as `stoke-on-trent`. */
export function sampleText(name: string): string {
  return readFileSync(new URL(`samples/${name}.json`, data), 'utf8');
}

/** A sample file as plain JSON, to be spoilt by a test. */
export function sampleJson(name: string): unknown {
  return JSON.parse(sampleText(name));
}

function referenceJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`reference/${name}.json`, data), 'utf8'));
}

/** The reference data that comes with Weft. */
export const reference: Reference = referenceSchema.parse({
  typology: referenceJson('typology'),
  organisationKinds: referenceJson('organisation-kinds'),
  caseModel: referenceJson('case-model'),
  serviceLevels: referenceJson('service-levels'),
  reviewForm: referenceJson('annual-review'),
  complianceChecks: referenceJson('compliance-checks'),
  assessmentForm: referenceJson('assessment'),
});

/** Ids that are made when first asked for: the same key of the same kind always gets the same. */
export function freshIds(): (kind: FileKind, key: string) => string {
  const ids = new Map<string, string>();
  return (kind, key) => {
    const id = ids.get(`${kind} ${key}`) ?? `01990000-0000-7000-8000-${(ids.size + 1).toString(16).padStart(12, '0')}`;
    ids.set(`${kind} ${key}`, id);
    return id;
  };
}

export const workspaceId = '01990000-0000-7000-9000-000000000001';

/** The seven sample workspaces. */
export const places = [
  'stoke-on-trent',
  'derby',
  'malvern-hills',
  'hackney',
  'south-gloucestershire',
  'calderdale',
  'other-places',
] as const;
