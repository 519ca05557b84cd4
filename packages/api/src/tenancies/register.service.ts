import { readTenancyRegister, type TenancyRegister } from '@weft/db';
import { type Day, expiryOf, keyDatesOn, nextKeyDate, refuseUnlessCan, standingOf, tenancyWarnings } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { RegisterRow } from './register.schema.ts';

type Building = TenancyRegister['assets'][number];
type Let = TenancyRegister['tenancies'][number];
type OpenCase = TenancyRegister['openCases'][number];

/** What belongs to each building, by its id. */
function byAsset<T extends { assetId: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.assetId);
    if (group) group.push(each);
    else groups.set(each.assetId, [each]);
  }
  return groups;
}

function buildingOf({ id, name, assetType, wardCode, addressLine1, town, postcode }: Building): RegisterRow['asset'] {
  return { id, name, assetType, wardCode, address: [addressLine1, town, postcode].filter((line) => line !== null).join(', ') };
}

/** A case about one tenancy stands with that; a case about the building alone with each of its tenancies. */
function casesOf(cases: readonly OpenCase[], tenancyId: string | null): RegisterRow['openCases'] {
  return cases
    .filter((each) => tenancyId === null || each.tenancyId === null || each.tenancyId === tenancyId)
    .map(({ id, reference }) => ({ id, reference }));
}

/** What to take care of in a tenancy because of who holds it, or of what stands beside it. */
function careOf(tenancy: Let, lets: readonly Let[], today: Day): NonNullable<RegisterRow['tenancy']>['care'] {
  const others = lets.filter(({ id }) => id !== tenancy.id).map((each) => ({ id: each.id, standing: standingOf(each, today) }));
  return tenancyWarnings(tenancy, { legalForm: tenancy.legalForm, others }, today).flatMap(({ kind, reason }) =>
    kind === 'another_tenancy' || kind === 'no_legal_person' ? [{ kind, answered: reason !== null }] : [],
  );
}

/** Every building by name, with each tenancy that is or is to come, its next key date, and the open cases. */
export async function getRegister(ctx: ActingContext): Promise<RegisterRow[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const register = await readTenancyRegister(ctx.weft, ctx.actor.workspaceId);
  const datesOf = keyDatesOn(ctx.today);
  const tenancies = byAsset(register.tenancies);
  const cases = byAsset(register.openCases);

  function letRow(building: Building, tenancy: Let, lets: readonly Let[]): RegisterRow {
    const { id, organisationId, organisationName, agreementType, documentStatus, occupationStatus } = tenancy;
    const organisation = { id: organisationId, name: organisationName };
    const standing = standingOf(tenancy, ctx.today);
    const expiry = expiryOf(tenancy).day;
    return {
      id,
      asset: buildingOf(building),
      tenancy: {
        id,
        organisation,
        agreementType,
        documentStatus,
        occupationStatus,
        standing,
        expiry,
        care: careOf(tenancy, lets, ctx.today),
      },
      nextKeyDate: nextKeyDate(datesOf(tenancy, building)),
      openCases: casesOf(cases.get(building.id) ?? [], id),
    };
  }

  return register.assets.flatMap((building): RegisterRow[] => {
    const lets = (tenancies.get(building.id) ?? []).filter((tenancy) => standingOf(tenancy, ctx.today) !== 'before');
    if (lets.length > 0) return lets.map((tenancy) => letRow(building, tenancy, lets));
    const openCases = casesOf(cases.get(building.id) ?? [], null);
    return [{ id: building.id, asset: buildingOf(building), tenancy: null, nextKeyDate: null, openCases }];
  });
}
