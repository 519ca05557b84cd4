import { type Area, areaOf, type Id, type Whereabouts } from '@weft/domain';
import type { Trx, Weft } from '../database/database.ts';
import { readingTransaction } from '../database/reading.ts';

/** How many records name an area. A building does by the code of its ward; a case by its building’s ward, else by where its organisation is. */
export interface AreaUses {
  organisations: number;
  relationships: number;
  buildings: number;
  cases: number;
}

/** So many records of one kind that are in one place. */
type Count = Whereabouts & { count: number | string };

function organisationsIn(trx: Trx, workspaceId: string): Promise<Count[]> {
  return trx
    .selectFrom('organisations')
    .where('workspaceId', '=', workspaceId)
    .where('areaId', 'is not', null)
    .groupBy('areaId')
    .select(({ fn, lit }) => ['areaId', lit(null).as('wardCode'), fn.countAll<number>().as('count')])
    .execute();
}

function relationshipsIn(trx: Trx, workspaceId: string): Promise<Count[]> {
  return trx
    .selectFrom('relationship_areas')
    .where('workspaceId', '=', workspaceId)
    .groupBy('areaId')
    .select(({ fn, lit }) => ['areaId', lit(null).as('wardCode'), fn.count<number>('ownerId').distinct().as('count')])
    .execute();
}

function buildingsIn(trx: Trx, workspaceId: string): Promise<Count[]> {
  return trx
    .selectFrom('assets')
    .where('workspaceId', '=', workspaceId)
    .where('wardCode', 'is not', null)
    .groupBy('wardCode')
    .select(({ fn, lit }) => ['wardCode', lit(null).as('areaId'), fn.countAll<number>().as('count')])
    .execute();
}

function casesIn(trx: Trx, workspaceId: string): Promise<Count[]> {
  return trx
    .selectFrom('cases as case')
    .innerJoin('assets as asset', 'asset.id', 'case.assetId')
    .leftJoin('organisations as organisation', 'organisation.id', 'case.organisationId')
    .where('case.workspaceId', '=', workspaceId)
    .groupBy(['asset.wardCode', 'organisation.areaId'])
    .select(({ fn }) => ['asset.wardCode', 'organisation.areaId', fn.countAll<number>().as('count')])
    .execute();
}

/** How many of each kind name each of these areas, in four readings of one moment however many there are. Every area given is in the answer. */
export function readAreaUses(
  weft: Weft,
  workspaceId: string,
  areas: readonly Pick<Area, 'id' | 'gssCode'>[],
): Promise<ReadonlyMap<Id, AreaUses>> {
  return readingTransaction(weft, async (trx) => {
    const uses = new Map(areas.map(({ id }) => [id, { organisations: 0, relationships: 0, buildings: 0, cases: 0 }]));
    const counted: Readonly<Record<keyof AreaUses, Count[]>> = {
      organisations: await organisationsIn(trx, workspaceId),
      relationships: await relationshipsIn(trx, workspaceId),
      buildings: await buildingsIn(trx, workspaceId),
      cases: await casesIn(trx, workspaceId),
    };
    for (const kind of ['organisations', 'relationships', 'buildings', 'cases'] as const) {
      for (const { count, ...where } of counted[kind]) {
        const found = uses.get(areaOf(where, areas)?.id ?? '');
        if (found) found[kind] += Number(count);
      }
    }
    return uses;
  });
}
