import { readRecords } from '@weft/db';
import { type Case, type Id, InvalidError, refuseUnlessCan } from '@weft/domain';
import { act, type Done, mustRead, mustReadAt, removing } from '../acting/act.ts';
import { removingCompliance } from '../compliance/removing.ts';
import type { ActingContext } from '../context.ts';
import { removingDocuments } from '../documents/readable.ts';

interface Asked {
  id: Id;
  version: number;
}

function inWords(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}

/** Some of the cases by their references; the rest as a number. */
function namesOf(cases: readonly Pick<Case, 'reference'>[]): string[] {
  const named = cases.slice(0, 3).map(({ reference }) => reference);
  return cases.length > 3 ? [...named, `${cases.length - 3} more`] : named;
}

/**
 * Puts a tenancy in the bin with its documents.
 * @throws InvalidError naming the cases that are about it: they come first.
 */
export async function deleteTenancy(ctx: ActingContext, asked: Asked): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'tenancy.write', ctx.actor);
  const before = await mustReadAt(ctx, 'tenancy', asked.id, asked.version, null);
  const cases = await readRecords(ctx.weft.kysely, 'case', ctx.actor.workspaceId, { tenancyId: before.id });
  if (cases.length > 0)
    throw new InvalidError(`This tenancy cannot be removed: ${inWords(namesOf(cases))} ${cases.length === 1 ? 'is' : 'are'} about it.`);
  const { name } = await mustRead(ctx, 'asset', before.assetId);
  const items = [...(await removingDocuments(ctx, { tenancyId: before.id })), removing('tenancy', before)];
  return act(ctx, { id: before.id, summary: `Removed a tenancy of “${name}”`, items });
}

/**
 * Puts a building or land in the bin with its documents.
 * @throws InvalidError saying which tenancies and cases belong to it: they come first.
 */
export async function deleteAsset(ctx: ActingContext, asked: Asked): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'tenancy.write', ctx.actor);
  const before = await mustReadAt(ctx, 'asset', asked.id, asked.version, null);
  const ofAsset = { assetId: before.id };
  const tenancies = await readRecords(ctx.weft.kysely, 'tenancy', ctx.actor.workspaceId, ofAsset);
  const cases = await readRecords(ctx.weft.kysely, 'case', ctx.actor.workspaceId, ofAsset);
  if (tenancies.length + cases.length > 0) {
    const lets = tenancies.length === 0 ? [] : [tenancies.length === 1 ? 'a tenancy' : `${tenancies.length} tenancies`];
    throw new InvalidError(
      `“${before.name}” cannot be removed while this belongs to it: ${inWords([...lets, ...namesOf(cases)])}. Remove that first.`,
    );
  }
  const checks = await removingCompliance(ctx, before.id);
  const items = [...checks, ...(await removingDocuments(ctx, ofAsset)), removing('asset', before)];
  return act(ctx, { id: before.id, summary: `Removed “${before.name}”`, items });
}
