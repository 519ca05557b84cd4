import type { Case, RecordedMove, Snag, Tenancy } from '@weft/domain';
import type { Trx, Weft } from '../database/database.ts';
import { readingTransaction } from '../database/reading.ts';

const caseColumns = ['id', 'reference', 'flow', 'stage', 'stageSince', 'openedOn', 'closedOn', 'waitingOn', 'waitingSince'] as const;

/** What the numbers are worked out from: a few fields of every case, move, snag and tenancy. */
export interface NumbersRead {
  cases: (Pick<Case, (typeof caseColumns)[number]> & { assetName: string })[];
  moves: RecordedMove[];
  snags: Pick<Snag, 'id' | 'caseId' | 'category' | 'severity' | 'title' | 'status' | 'raisedOn' | 'settledOn'>[];
  tenancies: (Pick<Tenancy, 'id' | 'agreementType' | 'commencementDate' | 'termYears' | 'expiryDate'> & { assetName: string })[];
}

async function movesOf(trx: Trx, workspaceId: string): Promise<RecordedMove[]> {
  const rows = await trx
    .selectFrom('case_events')
    .where('workspaceId', '=', workspaceId)
    .where('kind', '=', 'stage_change')
    .where('toStage', 'is not', null)
    .select(['caseId', 'at', 'fromStage', 'toStage'])
    .execute();
  return rows.flatMap(({ toStage, ...row }) => (toStage === null ? [] : [{ ...row, toStage }]));
}

/** Reads what the numbers of a workspace are worked out from, all of one moment, in four readings however much there is. */
export function readNumbers(weft: Weft, workspaceId: string): Promise<NumbersRead> {
  return readingTransaction(weft, async (trx) => {
    const cases = await trx
      .selectFrom('cases as case')
      .innerJoin('assets as asset', 'asset.id', 'case.assetId')
      .where('case.workspaceId', '=', workspaceId)
      .orderBy('case.id')
      .select(caseColumns.map((column) => `case.${column}` as const))
      .select('asset.name as assetName')
      .execute();
    const moves = await movesOf(trx, workspaceId);
    const snags = await trx
      .selectFrom('snags')
      .where('workspaceId', '=', workspaceId)
      .orderBy('id')
      .select(['id', 'caseId', 'category', 'severity', 'title', 'status', 'raisedOn', 'settledOn'])
      .execute();
    const tenancies = await trx
      .selectFrom('tenancies as tenancy')
      .innerJoin('assets as asset', 'asset.id', 'tenancy.assetId')
      .where('tenancy.workspaceId', '=', workspaceId)
      .orderBy('tenancy.id')
      .select(['tenancy.id', 'tenancy.agreementType', 'tenancy.commencementDate', 'tenancy.termYears', 'tenancy.expiryDate'])
      .select('asset.name as assetName')
      .execute();
    return { cases, moves, snags, tenancies };
  });
}
