import { type ChangeItem, type Id, type Lists, type Tenancy, tenancySchema, unknownTerms } from '@weft/domain';
import type { Table } from '../tables/table.ts';
import { type BuildingRead, createBuildings } from './buildings.ts';
import { buildingColumns, buildingId, tenancyColumns, tenancyId, tenant, tenantId } from './leaseColumns.ts';
import type { LeaseRecords } from './leases.ts';
import {
  changesIn,
  type Fields,
  fieldsOf,
  outOfUseIn,
  problemsIn,
  type RegisterColumn,
  type RegisterPlace,
  type RegisterPlan,
  type RegisterRow,
  reader,
  refuseUnheaded,
  saidOf,
} from './register.ts';

type CellOf = (heading: string) => string | null;

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * What a lease register that comes in would change. Buildings are found by Weft id, UPRN or address; tenancies by Weft id, or by building, tenant
 * and start; tenants by Weft id or name. Rows that cannot be read are left out and say why; nothing is removed for not being in it.
 */
export function planLeases(table: Table, records: LeaseRecords, lists: Lists, place: RegisterPlace): RegisterPlan {
  refuseUnheaded(table, 'lease register', ['Building', buildingId, 'UPRN']);
  const columns = tenancyColumns(lists);
  const cell = reader(table);
  const buildings = createBuildings(records.assets, place);
  const taken = new Set<Id>();
  const changed: { before: Tenancy | null; after: Tenancy }[] = [];
  const told = new Set<BuildingRead>();

  const rows = table.rows.map((row): RegisterRow => {
    const cellOf: CellOf = (heading) => cell(row, heading);
    const title = [cellOf('Building'), cellOf(tenant)].filter((part) => part).join(', ') || `Row ${row.number}`;
    const plan = { number: row.number, title, remarks: [], changes: [] };
    const found = buildings.find(row.number, cellOf);
    if ('skipped' in found) return { ...plan, fate: 'skipped', remarks: [found.skipped] };
    if ('remarks' in found) return { ...plan, fate: 'wrong', remarks: found.remarks };
    const { building } = found;
    const read = readTenancy({ cellOf, columns, lists, building, records, place, taken });
    if ('remarks' in read) return { ...plan, fate: 'wrong', remarks: read.remarks };
    const { tenancy } = read;
    if (tenancy) {
      taken.add(tenancy.after.id);
      changed.push(tenancy);
    }
    const isFirst = !told.has(building);
    told.add(building);
    const about = [...(isFirst ? [{ columns: buildingColumns, ...building }] : []), ...(tenancy ? [{ columns, ...tenancy }] : [])];
    const changes = about.flatMap(({ before, after, columns: own }) => (before === null ? [] : changesIn(own, before, after)));
    const wasTenant = tenancy?.before && tenancy.before.organisationId !== tenancy.after.organisationId;
    const tenants = wasTenant
      ? [{ field: tenant, before: nameOf(records, tenancy.before?.organisationId), after: nameOf(records, tenancy.after.organisationId) }]
      : [];
    const isNew = about.some(({ before }) => before === null);
    const all = [...tenants, ...changes];
    return { ...plan, fate: isNew ? 'new' : all.length > 0 ? 'changed' : 'same', changes: all };
  });

  const keptBuildings = buildings.all().filter((building) => told.has(building));
  const items: ChangeItem[] = [
    ...keptBuildings.flatMap(({ before, after }): ChangeItem[] =>
      isSame(before, after) ? [] : [{ kind: 'asset', id: after.id, before, after }],
    ),
    ...changed.flatMap(({ before, after }): ChangeItem[] =>
      isSame(before, after) ? [] : [{ kind: 'tenancy', id: after.id, before, after }],
    ),
  ];
  return { rows, items };
}

function isSame(before: object | null, after: object): boolean {
  return before !== null && JSON.stringify(before) === JSON.stringify(after);
}

function nameOf({ organisations }: LeaseRecords, id: Id | undefined): string {
  return organisations.find((each) => each.id === id)?.name ?? '';
}

/** The tenant that a row names: by id while the name beside it is still theirs, else by name. */
function tenantOf(cellOf: CellOf, { organisations }: LeaseRecords): { id: Id | null } | { remark: string } {
  const name = cellOf(tenant) ?? '';
  const byId = organisations.find(({ id }) => id === cellOf(tenantId));
  if (byId && (name === '' ? cellOf(tenant) === null : folded(byId.name) === folded(name))) return { id: byId.id };
  if (name === '') return { id: null };
  const [only, ...others] = organisations.filter((each) => folded(each.name) === folded(name));
  if (!only) return { remark: `${tenant}: “${name}” is not an organisation here. Add it first, or correct the name.` };
  if (others.length > 0)
    return { remark: `${tenant}: more than one organisation is called “${name}”. Put the Weft id of the right one beside it.` };
  return { id: only.id };
}

interface TenancyAsked {
  cellOf: CellOf;
  columns: readonly RegisterColumn[];
  lists: Lists;
  building: BuildingRead;
  records: LeaseRecords;
  place: RegisterPlace;
  taken: ReadonlySet<Id>;
}

type TenancyRead = { tenancy: { before: Tenancy | null; after: Tenancy } | null } | { remarks: string[] };

function readTenancy({ cellOf, columns, lists, building, records, place, taken }: TenancyAsked): TenancyRead {
  const { today, workspaceId, newId } = place;
  const byId = records.tenancies.find(({ id }) => id === cellOf(tenancyId)) ?? null;
  const found = tenantOf(cellOf, records);
  if ('remark' in found) return { remarks: [found.remark] };
  const organisationId = found.id ?? byId?.organisationId ?? null;
  const saysMore = columns.some(({ heading }) => (cellOf(heading) ?? '') !== '');
  if (organisationId === null) return saysMore ? { remarks: [`${tenant}: say who it is let to.`] } : { tenancy: null };
  const before = byId ?? likeIt(cellOf, columns, building, organisationId, records, today);
  if (before && taken.has(before.id)) return { remarks: ['An earlier row is of the same tenancy. Leave one of them out.'] };
  if (before && before.assetId !== building.after.id)
    return { remarks: ['This tenancy is of another building. A tenancy stays with its building.'] };
  const fresh = { ...unknownTerms, id: newId(), workspaceId, version: 0, provenance: [], originKey: null, assetId: building.after.id };
  const base: Fields = before ? fieldsOf(before) : fresh;
  const { fields, remarks } = saidOf(columns, cellOf, base, today);
  if (remarks.length > 0) return { remarks };
  const checked = tenancySchema.safeParse({ ...base, ...fields, organisationId });
  if (!checked.success) return { remarks: problemsIn(columns, checked.error.issues) };
  const outOfUse = outOfUseIn('tenancy', lists, columns, before, checked.data);
  return outOfUse.length > 0 ? { remarks: outOfUse } : { tenancy: { before, after: checked.data } };
}

/** The tenancy here of the same building and tenant that starts on the same day, for a row without an id; null when none or several do. */
function likeIt(
  cellOf: CellOf,
  columns: readonly RegisterColumn[],
  building: BuildingRead,
  organisationId: Id,
  { tenancies }: LeaseRecords,
  today: string,
): Tenancy | null {
  const start = saidOf(
    columns.filter(({ field }) => field === 'commencementDate'),
    cellOf,
    {},
    today,
  ).fields.commencementDate;
  const [only, ...others] = tenancies.filter(
    (each) =>
      each.assetId === building.after.id &&
      each.organisationId === organisationId &&
      (start === undefined || each.commencementDate === start),
  );
  return only && others.length === 0 ? only : null;
}
