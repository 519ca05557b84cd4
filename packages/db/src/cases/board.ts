import { type Case, isOpenSnag, type Severity, type Snag, worstSeverity } from '@weft/domain';
import type { Trx, Weft } from '../database/database.ts';
import { readingTransaction } from '../database/reading.ts';

const caseColumns = [
  'id',
  'version',
  'reference',
  'caseType',
  'flow',
  'stage',
  'stageSince',
  'returnsTo',
  'assetId',
  'tenancyId',
  'organisationId',
  'openedOn',
  'councilLeadPostId',
  'partnerLeadPostId',
  'contactState',
  'waitingOn',
  'waitingSince',
  'nextAction',
  'nextActionPostId',
  'nextActionDue',
  'targetCloseDate',
  'closedOn',
] as const;

/** A case as its card on the board shows it. */
export type BoardCard = Pick<Case, (typeof caseColumns)[number] | 'fictional'> & {
  assetName: string;
  organisationName: string | null;
  nextActionPostTitle: string | null;
  openSnags: number;
  worstSeverity: Severity | null;
  /** How many things the case or one of its snags waits for; above zero, the card is marked as blocked. */
  waitingDependencies: number;
};

function casesOf(trx: Trx, workspaceId: string, flow: string) {
  return trx
    .selectFrom('cases as case')
    .innerJoin('assets as asset', 'asset.id', 'case.assetId')
    .leftJoin('organisations as organisation', 'organisation.id', 'case.organisationId')
    .leftJoin('posts as post', 'post.id', 'case.nextActionPostId')
    .where('case.workspaceId', '=', workspaceId)
    .where('case.flow', '=', flow)
    .orderBy('case.id')
    .select(caseColumns.map((column) => `case.${column}` as const))
    .select(['case.fictional', 'asset.name as assetName', 'organisation.name as organisationName', 'post.title as nextActionPostTitle'])
    .execute();
}

async function snagsByCase(trx: Trx, workspaceId: string, flow: string): Promise<Map<string, Pick<Snag, 'severity' | 'status'>[]>> {
  const rows = await trx
    .selectFrom('snags as snag')
    .innerJoin('cases as case', 'case.id', 'snag.caseId')
    .where('case.workspaceId', '=', workspaceId)
    .where('case.flow', '=', flow)
    .select(['snag.caseId', 'snag.severity', 'snag.status'])
    .execute();
  const byCase = new Map<string, typeof rows>();
  for (const row of rows) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), row]);
  return byCase;
}

async function waitingByCase(trx: Trx, workspaceId: string, flow: string): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('dependencies as dependency')
    .innerJoin('cases as case', 'case.id', 'dependency.caseId')
    .where('case.workspaceId', '=', workspaceId)
    .where('case.flow', '=', flow)
    .where('dependency.status', '=', 'waiting')
    .groupBy('dependency.caseId')
    .select(({ fn }) => ['dependency.caseId', fn.countAll<number>().as('waiting')])
    .execute();
  return new Map(rows.map((row) => [row.caseId, row.waiting]));
}

/** The cards of one flow's board, oldest case first, in three readings of one moment however many cases there are. */
export function readBoard(weft: Weft, workspaceId: string, flow: string): Promise<BoardCard[]> {
  return readingTransaction(weft, async (trx) => {
    const cases = await casesOf(trx, workspaceId, flow);
    const snags = await snagsByCase(trx, workspaceId, flow);
    const waiting = await waitingByCase(trx, workspaceId, flow);
    return cases.map((card) => {
      const raised = snags.get(card.id) ?? [];
      return {
        ...card,
        fictional: card.fictional === 1,
        openSnags: raised.filter(isOpenSnag).length,
        worstSeverity: worstSeverity(raised),
        waitingDependencies: waiting.get(card.id) ?? 0,
      };
    });
  });
}
