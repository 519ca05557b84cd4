import type { Asset } from '../tenancies/asset.ts';
import type { Day } from '../values/day.ts';
import { type CheckInterval, complianceExpiry, type SaidOfCheck } from './standing.ts';

/** The check whose expiry is also a fact of the building, from which key dates are worked out. */
const energyCertificate = 'epc';

/** What is said of a check once the building has had its say: the expiry of its energy certificate stands with the building. */
export function saidWithBuilding<S extends SaidOfCheck>(
  checkKey: string,
  record: S | null,
  { epcExpires }: Pick<Asset, 'epcExpires'>,
): SaidOfCheck | null {
  if (checkKey !== energyCertificate || epcExpires === null) return record;
  if (record === null) return { doneOn: null, expiresOn: epcExpires, seenOn: null, notApplicableBecause: null };
  return record.notApplicableBecause === null ? { ...record, expiresOn: epcExpires } : record;
}

/** The expiry that the building has to carry once this is recorded of a check; null when that is not a fact of the building. */
export function expiryForBuilding(check: CheckInterval & { key: string }, said: SaidOfCheck): Day | null {
  return check.key === energyCertificate ? complianceExpiry(check, said).day : null;
}
