import { type AreaUses, readAreaUses, readRecords } from '@weft/db';
import { type Area, type AreaFields, type Id, InvalidError, mergeAreas, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { AreaEdit, AreaMerging, ListedAreas } from './areas.schema.ts';

const kind = 'area';

function allAreas(ctx: ActingContext): Promise<Area[]> {
  return readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId);
}

/** The areas of the workspace by name, each with how many records name it. */
export async function listAreas(ctx: ActingContext): Promise<ListedAreas> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const areas = await allAreas(ctx);
  const uses = await readAreaUses(ctx.weft, ctx.actor.workspaceId, areas);
  return areas
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB') || one.id.localeCompare(other.id))
    .map((area) => ({ area, uses: uses.get(area.id) ?? unused }));
}

const unused: AreaUses = { organisations: 0, relationships: 0, buildings: 0, cases: 0 };

/** Lists are matched by name and wards by code, so that each has to be one area’s alone. */
function refuseSame({ name, gssCode }: AreaEdit['data'], others: readonly Area[]): void {
  const alike = (one: string | undefined, other: string) => one?.trim().toLocaleLowerCase('en-GB') === other.toLocaleLowerCase('en-GB');
  const namesake = others.find((other) => alike(name, other.name));
  if (namesake) {
    const message = `“${namesake.name}” is in the list already.`;
    throw new InvalidError(message, [{ path: 'name', message }]);
  }
  const coded = gssCode ? others.find((other) => other.gssCode === gssCode) : undefined;
  if (coded) {
    const message = `This is the code of “${coded.name}”.`;
    throw new InvalidError(message, [{ path: 'gssCode', message }]);
  }
}

/** Adds an area. @throws InvalidError when another has its name or its code. */
export async function createArea(ctx: ActingContext, fields: AreaFields): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.write', ctx.actor);
  refuseSame(fields, await allAreas(ctx));
  const area = valid(kind, { ...madeHere, ...fields, ...fresh(ctx) });
  return act(ctx, { id: area.id, summary: `Added the neighbourhood “${area.name}”`, items: [making(kind, area)] });
}

/** Changes the fields given. @throws InvalidError when another has the new name or code, ConflictError when somebody else changed it since. */
export async function updateArea(ctx: ActingContext, { id, version, data }: AreaEdit): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, id, version, data);
  refuseSame(
    data,
    (await allAreas(ctx)).filter((other) => other.id !== id),
  );
  const after = valid(kind, { ...before, ...data });
  return act(ctx, { id, summary: `Changed the neighbourhood “${after.name}”`, items: [changing(kind, before, after)] });
}

function usesInWords({ organisations, relationships, buildings }: AreaUses): string[] {
  const counts: [number, string][] = [
    [organisations, 'organisation'],
    [relationships, 'relationship'],
    [buildings, 'building'],
  ];
  return counts.flatMap(([count, one]) => (count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`]));
}

/** Puts an area in the bin. @throws InvalidError while records name it, saying what. */
export async function deleteArea(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const uses = await readAreaUses(ctx.weft, ctx.actor.workspaceId, await allAreas(ctx));
  const words = usesInWords(uses.get(before.id) ?? unused);
  if (words.length > 0) {
    const named = new Intl.ListFormat('en-GB').format(words);
    throw new InvalidError(`“${before.name}” is named by ${named}. Merge it with another neighbourhood, or change those first.`);
  }
  return act(ctx, { id: before.id, summary: `Removed the neighbourhood “${before.name}”`, items: [removing(kind, before)] });
}

/**
 * Makes two areas one: everything that names the lost one names the kept one, in one change.
 * @throws ConflictError when somebody else changed the lost one since, InvalidError when they are one and the same.
 */
export async function mergeTwoAreas(ctx: ActingContext, { lost, keptId }: AreaMerging): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'workspace.write', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const gone = await mustReadAt(ctx, kind, lost.id, lost.version, null);
  const kept = await mustRead(ctx, kind, keptId);
  const items = mergeAreas(kept, gone, {
    organisations: await readRecords(kysely, 'organisation', workspaceId, { areaId: gone.id }),
    relationships: await readRecords(kysely, 'relationship', workspaceId),
    assets: gone.gssCode === null ? [] : await readRecords(kysely, 'asset', workspaceId, { wardCode: gone.gssCode }),
  });
  return act(ctx, { id: kept.id, summary: `Merged the neighbourhood “${gone.name}” into “${kept.name}”`, items });
}
