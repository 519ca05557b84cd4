import {
  type Area,
  type Case,
  type Day,
  type Instant,
  isOpenSnag,
  type Member,
  type Severity,
  type Snag,
  type WaitedFor,
  worstSeverity,
} from '@weft/domain';
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
  wardCode: string | null;
  organisationName: string | null;
  /** Where the organisation is. */
  areaId: string | null;
  nextActionPostTitle: string | null;
  openSnags: number;
  worstSeverity: Severity | null;
  /** The last entry in the log of an open case that its side may read. */
  lastLoggedAt: Instant | null;
};

/** What is still waited for, and the reference of the case that it waits for. */
export type BoardWait = WaitedFor & { reference: string | null };

export interface BoardRead {
  /** Oldest case first. */
  cards: BoardCard[];
  /** How many closed cases were left out. */
  left: number;
  /** Everything that is still waited for in the workspace, whatever the flow: chains of waiting cross from one to another. */
  waits: BoardWait[];
  areas: Pick<Area, 'id' | 'name' | 'gssCode'>[];
}

/** Which cases of a flow: all, or the open ones with those closed on or after a day. */
interface Asked {
  workspaceId: string;
  flow: string;
  /** Whose notes count as entries of the log, beside those for both sides. */
  side: Member['side'];
  closedSince: Day | null;
}

function casesOf(trx: Trx, { workspaceId, flow, side, closedSince }: Asked) {
  return trx
    .selectFrom('cases as case')
    .innerJoin('assets as asset', 'asset.id', 'case.assetId')
    .leftJoin('organisations as organisation', 'organisation.id', 'case.organisationId')
    .leftJoin('posts as post', 'post.id', 'case.nextActionPostId')
    .where('case.workspaceId', '=', workspaceId)
    .where('case.flow', '=', flow)
    .$if(closedSince !== null, (cases) =>
      cases.where((eb) => eb.or([eb('case.closedOn', 'is', null), eb('case.closedOn', '>=', closedSince)])),
    )
    .orderBy('case.id')
    .select(caseColumns.map((column) => `case.${column}` as const))
    .select([
      'case.fictional',
      'asset.name as assetName',
      'asset.wardCode',
      'organisation.name as organisationName',
      'organisation.areaId',
      'post.title as nextActionPostTitle',
    ])
    .select(({ selectFrom }) =>
      // Found by the index of each case's log; nobody asks how long a closed one has been silent.
      selectFrom('case_events as event')
        .whereRef('event.workspaceId', '=', 'case.workspaceId')
        .whereRef('event.caseId', '=', 'case.id')
        .where('case.closedOn', 'is', null)
        .where('event.audience', 'in', ['shared', side])
        .select(({ fn }) => fn.max('event.at').as('at'))
        .as('lastLoggedAt'),
    )
    .execute();
}

async function leftOut(trx: Trx, { workspaceId, flow, closedSince }: Asked): Promise<number> {
  if (closedSince === null) return 0;
  const { left } = await trx
    .selectFrom('cases')
    .where('workspaceId', '=', workspaceId)
    .where('flow', '=', flow)
    .where('closedOn', '<', closedSince)
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  return Number(left);
}

async function snagsByCase(trx: Trx, { workspaceId, flow, closedSince }: Asked): Promise<Map<string, Pick<Snag, 'severity' | 'status'>[]>> {
  const rows = await trx
    .selectFrom('snags as snag')
    .innerJoin('cases as case', (join) => join.onRef('case.workspaceId', '=', 'snag.workspaceId').onRef('case.id', '=', 'snag.caseId'))
    .where('snag.workspaceId', '=', workspaceId)
    .where('case.workspaceId', '=', workspaceId)
    .where('case.flow', '=', flow)
    .$if(closedSince !== null, (cases) =>
      cases.where((eb) => eb.or([eb('case.closedOn', 'is', null), eb('case.closedOn', '>=', closedSince)])),
    )
    .select(['snag.caseId', 'snag.severity', 'snag.status'])
    .execute();
  const byCase = new Map<string, typeof rows>();
  for (const row of rows) {
    const raised = byCase.get(row.caseId);
    if (raised) raised.push(row);
    else byCase.set(row.caseId, [row]);
  }
  return byCase;
}

function waitsOf(trx: Trx, workspaceId: string): Promise<BoardWait[]> {
  return trx
    .selectFrom('dependencies as dependency')
    .leftJoin('cases as awaited', 'awaited.id', 'dependency.dependsOnCaseId')
    .where('dependency.workspaceId', '=', workspaceId)
    .where('dependency.status', '=', 'waiting')
    .orderBy('dependency.id')
    .select(['dependency.caseId', 'dependency.description', 'dependency.waitingOn', 'dependency.dependsOnCaseId', 'awaited.reference'])
    .execute();
}

/**
 * What one flow's board is made of, in a few readings of one moment however many cases there are.
 * @param asked `closedSince` leaves out the cases closed before that day; `null` leaves out none.
 */
export function readBoard(weft: Weft, asked: Asked): Promise<BoardRead> {
  const { workspaceId } = asked;
  return readingTransaction(weft, async (trx) => {
    const cases = await casesOf(trx, asked);
    const snags = await snagsByCase(trx, asked);
    const cards = cases.map((card) => {
      const raised = snags.get(card.id) ?? [];
      return {
        ...card,
        fictional: card.fictional === 1,
        openSnags: raised.filter(isOpenSnag).length,
        worstSeverity: worstSeverity(raised),
      };
    });
    const areas = await trx
      .selectFrom('areas')
      .where('workspaceId', '=', workspaceId)
      .orderBy('id')
      .select(['id', 'name', 'gssCode'])
      .execute();
    return { cards, left: await leftOut(trx, asked), waits: await waitsOf(trx, workspaceId), areas };
  });
}
