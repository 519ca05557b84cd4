import { readRecords, readWaits } from '@weft/db';
import { type Case, type Dependency, type Id, refuseUnlessCan } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { CaseSurroundings, CaseTie } from './around.schema.ts';

function tiesOf(subject: Case, other: Case, links: readonly Dependency[]): CaseTie[] {
  if (other.id === subject.id) return [];
  const joined = (one: Id, two: Id) => links.some((link) => link.caseId === one && link.dependsOnCaseId === two);
  return [
    ...(other.assetId === subject.assetId ? (['building'] as const) : []),
    ...(other.organisationId !== null && other.organisationId === subject.organisationId ? (['organisation'] as const) : []),
    ...(joined(subject.id, other.id) ? (['awaited'] as const) : []),
    ...(joined(other.id, subject.id) ? (['waiting'] as const) : []),
  ];
}

/** The cases around one: of its building, of its organisation, and along what it waits for and what waits for it, with all that these wait for. */
export async function getAround(ctx: ActingContext, id: Id): Promise<CaseSurroundings> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const subject = await mustRead(ctx, 'case', id);
  const links = [...(await readWaits(kysely, workspaceId, [id], 'awaited')), ...(await readWaits(kysely, workspaceId, [id], 'waiting'))];
  const chained = [...new Set([id, ...links.flatMap(({ caseId, dependsOnCaseId }) => [caseId, dependsOnCaseId ?? caseId])])];
  const along = await readRecords(kysely, 'case', workspaceId, { id: chained });
  const here = await readRecords(kysely, 'case', workspaceId, { assetId: subject.assetId });
  const theirs = subject.organisationId ? await readRecords(kysely, 'case', workspaceId, { organisationId: subject.organisationId }) : [];
  const cases = [...new Map([...along, ...here, ...theirs].map((each) => [each.id, each])).values()];
  const assets = await readRecords(kysely, 'asset', workspaceId, { id: [...new Set(cases.map((each) => each.assetId))] });
  const organisations = await readRecords(kysely, 'organisation', workspaceId, {
    id: [...new Set(cases.flatMap((each) => each.organisationId ?? []))],
  });
  const nameOf = new Map([...assets, ...organisations].map((each) => [each.id, each.name]));
  return {
    cases: cases.map((each) => ({
      ...each,
      building: nameOf.get(each.assetId) ?? '',
      organisation: each.organisationId === null ? null : (nameOf.get(each.organisationId) ?? null),
      ties: tiesOf(subject, each, links),
    })),
    snags: await readRecords(kysely, 'snag', workspaceId, { caseId: chained }),
    dependencies: await readRecords(kysely, 'dependency', workspaceId, { caseId: chained }),
  };
}
