import type { Case, Instant, Member } from '@weft/domain';
import type { Weft } from '../database/database.ts';
import { compiledOnce } from '../sql/compiled.ts';

const caseColumns = [
  'id',
  'version',
  'reference',
  'flow',
  'stage',
  'stageSince',
  'openedOn',
  'closedOn',
  'waitingOn',
  'waitingSince',
  'nextAction',
  'nextActionDue',
  'holdReviewOn',
  'tenancyId',
] as const;

/** An open case of somebody's own, with what it is about and the last entry in its log that they may read. */
export type OwnCase = Pick<Case, (typeof caseColumns)[number]> & {
  assetName: string;
  organisationName: string | null;
  lastLoggedAt: Instant | null;
};

const ownOf = compiledOnce<{ workspaceId: string; postId: string; side: Member['side'] }, OwnCase>(({ db, hole }) =>
  db
    .selectFrom('cases as case')
    .innerJoin('assets as asset', 'asset.id', 'case.assetId')
    .leftJoin('organisations as organisation', 'organisation.id', 'case.organisationId')
    .where('case.workspaceId', '=', hole('workspaceId'))
    .where('case.closedOn', 'is', null)
    .where(({ or, eb }) =>
      or([
        eb('case.nextActionPostId', '=', hole('postId')),
        eb('case.councilLeadPostId', '=', hole('postId')),
        eb('case.partnerLeadPostId', '=', hole('postId')),
      ]),
    )
    .select(caseColumns.map((column) => `case.${column}` as const))
    .select(['asset.name as assetName', 'organisation.name as organisationName'])
    .select(({ selectFrom }) =>
      selectFrom('case_events as event')
        .whereRef('event.workspaceId', '=', 'case.workspaceId')
        .whereRef('event.caseId', '=', 'case.id')
        .where(({ or, eb }) => or([eb('event.audience', '=', 'shared'), eb('event.audience', '=', hole('side'))]))
        .select(({ fn }) => fn.max('event.at').as('at'))
        .as('lastLoggedAt'),
    ),
);

/**
 * The open cases whose next action, or whose lead on either side, is this post, in one reading however many there are. In no order.
 * @param side whose notes count as entries of the log, beside those for both sides.
 */
export async function readOwnCases(
  weft: Weft,
  workspaceId: string,
  { postId, side }: { postId: string; side: Member['side'] },
): Promise<OwnCase[]> {
  return (await weft.kysely.executeQuery(ownOf(weft, { workspaceId, postId, side }))).rows;
}
