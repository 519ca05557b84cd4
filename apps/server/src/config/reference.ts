import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Reference, referenceSchema } from '@weft/api';

/**
 * The reference data of a data folder: typology, kinds of organisation, case model, service levels, form of the annual review, compliance checks,
 * what is asked of how strategic a relationship is.
 * @throws when a file is missing or does not have its shape.
 */
export async function loadReference(dataFolder: string): Promise<Reference> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(dataFolder, 'reference', `${name}.json`), 'utf8'));
  const [typology, organisationKinds, caseModel, serviceLevels, reviewForm, complianceChecks, assessmentForm] = await Promise.all(
    ['typology', 'organisation-kinds', 'case-model', 'service-levels', 'annual-review', 'compliance-checks', 'assessment'].map(read),
  );
  return referenceSchema.parse({ typology, organisationKinds, caseModel, serviceLevels, reviewForm, complianceChecks, assessmentForm });
}
