import { readRecords } from '@weft/db';
import { type Id, refuseUnlessCan, withoutPersonalData } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { BuildingSnags } from './around.schema.ts';
import { type CaseDetail, caseDetail } from './cases.schema.ts';
import { getCase } from './page.service.ts';

/** Ids, days and instants: what has the look of them holds no words. */
const notWords = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{2}-\d{2}(T.*Z)?)$/;

async function namesHere(ctx: ActingContext): Promise<string[]> {
  const { kysely } = ctx.weft;
  const people = await readRecords(kysely, 'person', ctx.actor.workspaceId);
  const members = await readRecords(kysely, 'member', ctx.actor.workspaceId);
  return [...people, ...members].map(({ name }) => name);
}

function inAllWords(value: unknown, told: (words: string) => string): unknown {
  if (typeof value === 'string') return notWords.test(value) ? value : told(value);
  if (Array.isArray(value)) return value.map((each) => inAllWords(each, told));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, inAllWords(inside, told)]));
}

/** Every text of a case goes through it, so that a field added later is told the same way; only the names of what is no person are kept. */
function told(detail: CaseDetail, names: readonly string[]): CaseDetail {
  const { asset, organisation, posts, ...rest } = detail;
  const plain = (words: string) => withoutPersonalData(words, names);
  return caseDetail.parse({
    ...Object(inAllWords(rest, plain)),
    asset: { ...Object(inAllWords(asset, plain)), name: asset.name },
    organisation: organisation && { ...Object(inAllWords(organisation, plain)), name: organisation.name },
    posts,
  });
}

async function readForMeeting(ctx: ActingContext, ids: readonly Id[]): Promise<CaseDetail[]> {
  const names = await namesHere(ctx);
  const asNobody = { ...ctx, namesHidden: true, actor: { ...ctx.actor, namesHidden: true } };
  const details: CaseDetail[] = [];
  for (const id of ids) {
    const detail = await getCase(asNobody, id);
    const shared = detail.events.filter(({ audience }) => audience === 'shared');
    details.push(told({ ...detail, events: shared, sources: [], moves: [] }, names));
  }
  return details;
}

/** A case as both sides may see it together: without notes of one side, names of people, or ways to reach them. */
export async function getForMeeting(ctx: ActingContext, id: Id): Promise<CaseDetail> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const [detail] = await readForMeeting(ctx, [id]);
  if (!detail) throw new Error('A case that was read is there.');
  return detail;
}

/** The open cases of a building with their snags, told in the same way. */
export async function getBuildingSnags(ctx: ActingContext, assetId: Id): Promise<BuildingSnags> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const asset = await mustRead(ctx, 'asset', assetId);
  const cases = await readRecords(ctx.weft.kysely, 'case', ctx.actor.workspaceId, { assetId, closedOn: null });
  const details = await readForMeeting(
    ctx,
    cases.map(({ id }) => id),
  );
  return { asset: { ...asset, notes: null }, cases: details };
}
