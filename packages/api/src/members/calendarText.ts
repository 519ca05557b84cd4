import { type OwnCase, readChangeTimes, readOwnCases, readRecords } from '@weft/db';
import {
  type CaseDate,
  caseDates,
  type DatedKeyDate,
  type Id,
  keyDatesOn,
  refuseUnlessCan,
  type ServiceLevels,
  type Tenancy,
} from '@weft/domain';
import { writeCalendar } from '@weft/interchange';
import type { ActingContext } from '../context.ts';
import { serviceLevelsOf } from '../workspaces/serviceLevels.ts';
import { actionsDue } from './calendarActions.ts';
import type { Due } from './calendarDue.ts';
import { reviewsDueOf } from './calendarReviews.ts';

const words: Readonly<Record<CaseDate['kind'], string>> = { next_action: 'next action due', hold_review: 'on hold, review due' };

function dueOn(subject: OwnCase, levels: ServiceLevels): Due[] {
  const { id, reference, version } = subject;
  return caseDates(subject, levels).map(({ kind, on }) => ({
    uid: `${id}-${kind}@weft`,
    on,
    summary: `${reference}: ${words[kind]}`,
    version,
    path: `cases/${id}`,
  }));
}

/** The key dates to come of tenancies, each under the number of the first case that is about it: a tenancy has no number of its own. */
async function keyDatesDue(cases: readonly OwnCase[], ctx: ActingContext): Promise<Due[]> {
  const caseOf = new Map<Id, OwnCase>();
  for (const each of cases) if (each.tenancyId !== null && !caseOf.has(each.tenancyId)) caseOf.set(each.tenancyId, each);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const tenancies = await readRecords(kysely, 'tenancy', workspaceId, { id: [...caseOf.keys()] });
  const assets = await readRecords(kysely, 'asset', workspaceId, { id: [...new Set(tenancies.map(({ assetId }) => assetId))] });
  const assetOf = new Map(assets.map((asset) => [asset.id, asset]));
  const datesOf = keyDatesOn(ctx.today);
  return tenancies.flatMap((tenancy) => {
    const asset = assetOf.get(tenancy.assetId);
    const dates = asset ? datesOf(tenancy, asset) : [];
    const toCome = dates.filter((date): date is DatedKeyDate => date.day !== null && date.state !== 'passed');
    return toCome.map((date) => keyDateDue(tenancy, date, caseOf.get(tenancy.id)?.reference ?? '', asset?.version ?? 0));
  });
}

function keyDateDue({ id, version }: Tenancy, { kind, label, day }: DatedKeyDate, reference: string, assetVersion: number): Due {
  const path = `tenancies/${id}`;
  return { uid: `${id}-${kind}@weft`, on: day, summary: `${reference}: ${label}`, version: Math.max(version, assetVersion), path };
}

/**
 * The actor's calendar as iCalendar text: under the references of their own cases what is due on each, the key dates to come of the tenancy that it
 * is about and the next step of its annual review, and the actions that they see to, with links; nobody's name and no words of theirs.
 */
export async function calendarText(ctx: ActingContext, origin: string): Promise<string> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { workspaceId, postId, side } = ctx.actor;
  const { kysely } = ctx.weft;
  const [workspace] = await readRecords(kysely, 'workspace', workspaceId);
  const cases = postId === null ? [] : await readOwnCases(ctx.weft, workspaceId, { postId, side });
  const levels = await serviceLevelsOf(ctx);
  const due = [
    ...cases.flatMap((subject) => dueOn(subject, levels)),
    ...(await keyDatesDue(cases, ctx)),
    ...(await reviewsDueOf(cases, ctx)),
    ...(await actionsDue(ctx)),
  ];
  const times = await readChangeTimes(kysely, workspaceId, [...new Set(due.map(({ version }) => version))]);
  const entries = due.map(({ version, path, ...entry }) => ({
    ...entry,
    url: `${origin}/${workspace?.slug}/${path}`,
    sequence: version,
    changedAt: times.get(version) ?? new Date(0).toISOString(),
  }));
  entries.sort((one, other) => one.on.localeCompare(other.on) || one.uid.localeCompare(other.uid));
  return writeCalendar(`Weft: ${workspace?.name}`, entries);
}
