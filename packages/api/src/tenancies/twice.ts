import { type Rule, readRecords } from '@weft/db';
import { type Day, InvalidError, standingOf, type Tenancy } from '@weft/domain';

/**
 * The rule that the same is not recorded twice: a tenancy of a tenant who is in the building under the like of it already, unless it is said
 * why. Asked where it is written, so that of two who record it at the same moment the second is refused.
 * @returns a rule that throws InvalidError with the field where to say why.
 */
export function notTwice(tenancy: Tenancy, today: Day): Rule {
  return async (trx) => {
    const { workspaceId, assetId, organisationId, agreementType } = tenancy;
    if (tenancy.besideOthers !== null || standingOf(tenancy, today) !== 'now') return;
    const alike = await readRecords(trx, 'tenancy', workspaceId, { assetId, organisationId, agreementType });
    if (!alike.some((each) => each.id !== tenancy.id && standingOf(each, today) === 'now')) return;
    const message =
      'This tenant is in this building already under an agreement of this kind. Open that tenancy, or say why there is another.';
    throw new InvalidError(message, [{ path: 'besideOthers', message }]);
  };
}
