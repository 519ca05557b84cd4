import { readFileSync } from 'node:fs';
import { type Reference, referenceSchema } from '@weft/domain';

/** The project's own reference data, as the server loads it. */
export function referenceData(): Reference {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../../data/reference/${name}.json`, import.meta.url), 'utf8'));
  return referenceSchema.parse({
    typology: read('typology'),
    organisationKinds: read('organisation-kinds'),
    caseModel: read('case-model'),
    serviceLevels: read('service-levels'),
    reviewForm: read('annual-review'),
    complianceChecks: read('compliance-checks'),
    assessmentForm: read('assessment'),
  });
}
