import { readRecords } from '@weft/db';
import { type CheckWords, type ComplianceCheck, ConflictError, checkKeyFor, InvalidError, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, fresh, making, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { allChecks, mustFindCheck } from './checks.ts';
import type { CheckEdit, ListedChecks } from './compliance.schema.ts';

const kind = 'complianceCheck';

/** The checks of the workspace, whether asked for now or not. */
export async function listChecks(ctx: ActingContext): Promise<ListedChecks> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const own = await readRecords(kysely, kind, ctx.actor.workspaceId);
  const records = await readRecords(kysely, 'complianceRecord', ctx.actor.workspaceId);
  return (await allChecks(ctx)).map((check) => {
    const changed = own.find(({ key }) => key === check.key);
    return {
      check,
      isStandard: ctx.reference.complianceChecks.some(({ key }) => key === check.key),
      isChanged: changed !== undefined,
      version: changed?.version ?? 0,
      recorded: records.filter(({ checkKey }) => checkKey === check.key).length,
    };
  });
}

function refuseSameLabel(label: string, others: readonly { label: string }[]): void {
  if (!others.some((other) => other.label.toLowerCase() === label.toLowerCase())) return;
  const message = 'There is a check of this name already.';
  throw new InvalidError(message, [{ path: 'label', message }]);
}

/** Adds a check of the workspace's own, which every building then needs. @throws InvalidError when another is called the same. */
export async function addCheck(ctx: ActingContext, words: CheckWords): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'complianceCheck.write', ctx.actor);
  const others = await allChecks(ctx);
  refuseSameLabel(words.label, others);
  const key = checkKeyFor(
    words.label,
    others.map((other) => other.key),
  );
  const check = valid(kind, { ...fresh(ctx), key, ...words, retired: false, originKey: null });
  return act(ctx, { id: check.id, summary: `Added the check “${check.label}”`, items: [making(kind, check)] });
}

function refuseStale(own: ComplianceCheck | undefined, { version, data }: CheckEdit): void {
  if ((own?.version ?? 0) === version) return;
  if (own === undefined) throw new InvalidError('Somebody has put this check back as it came. Look at it again first.');
  throw new ConflictError({ did: 'changed this check while you were changing it' }, { kind, id: own.id, mine: data, theirs: own });
}

/**
 * Changes a check, whether it came with Weft or is the workspace's own; or no longer asks for it, or does again. What is recorded of it stays.
 * @throws InvalidError when another is called the same; ConflictError when somebody changed it since `version`.
 */
export async function updateCheck(ctx: ActingContext, edit: CheckEdit): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'complianceCheck.write', ctx.actor);
  const stood = await mustFindCheck(ctx, edit.key);
  const [own] = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { key: edit.key });
  refuseStale(own, edit);
  refuseSameLabel(
    edit.data.label,
    (await allChecks(ctx)).filter(({ key }) => key !== edit.key),
  );
  const after = valid(kind, { ...(own ?? { ...fresh(ctx), key: edit.key, originKey: null }), ...edit.data });
  const verb = stood.retired === after.retired ? 'Changed the check' : after.retired ? 'No longer ask for' : 'Ask again for';
  const items = [own === undefined ? making(kind, after) : changing(kind, own, after)];
  return act(ctx, { id: after.id, summary: `${verb} “${after.label}”`, items });
}
