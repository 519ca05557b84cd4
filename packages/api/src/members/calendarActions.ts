import { readRecords } from '@weft/db';
import { dueGroupOf, type Id, type PlannedAction } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { Due } from './calendarDue.ts';

/** What an action came out of, where that is no case: a case goes by its number. */
const about: Readonly<Record<Exclude<NonNullable<PlannedAction['origin']>, 'case'>, string>> = {
  gap: 'Action due, about a gap',
  relationship: 'Action due, about a relationship',
  organisation: 'Action due, about an organisation',
};

function summaryOf({ origin, caseId }: PlannedAction, references: ReadonlyMap<Id, string>): string {
  const reference = caseId === null ? undefined : references.get(caseId);
  if (reference !== undefined) return `${reference}: action due`;
  return origin === null || origin === 'case' ? 'Action due' : about[origin];
}

/** The actions that the actor's post sees to, are not over and have a day. What is to be done was typed by somebody, so it is not said. */
export async function actionsDue(ctx: ActingContext): Promise<Due[]> {
  const { postId, workspaceId } = ctx.actor;
  if (postId === null) return [];
  const { kysely } = ctx.weft;
  const own = await readRecords(kysely, 'action', workspaceId, { ownerPostId: postId });
  const open = own.filter((action) => dueGroupOf(action, ctx.today) !== 'closed');
  const cases = await readRecords(kysely, 'case', workspaceId, { id: [...new Set(open.flatMap(({ caseId }) => caseId ?? []))] });
  const references = new Map(cases.map(({ id, reference }) => [id, reference]));
  return open.flatMap((action) => {
    const { id, due, caseId, version } = action;
    if (due === null) return [];
    const path = caseId === null ? 'actions' : `cases/${caseId}`;
    return [{ uid: `${id}-action@weft`, on: due, summary: summaryOf(action, references), version, path }];
  });
}
