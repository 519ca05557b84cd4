import type { ChangeItem } from '../changes/change.ts';
import { InvalidError } from '../errors/errors.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Relationship } from '../relationships/relationship.ts';
import type { Asset } from '../tenancies/asset.ts';
import { type Area, areaSchema } from './area.ts';

/** The records that name an area: by its id or, for buildings, by the code of their ward. */
export interface NamingArea {
  organisations: readonly Organisation[];
  relationships: readonly Relationship[];
  assets: readonly Asset[];
}

/**
 * Two entries of the list of areas made into one. What named the lost one names the kept one. Buildings of the lost one’s ward are said to be in the
 * kept one’s where it has a code of its own; else the kept one takes over the code, and they stay as they are.
 * @param naming what names the lost one; what does not is left alone.
 * @throws InvalidError when they are one and the same, or their notes together are too long.
 */
export function mergeAreas(kept: Area, lost: Area, naming: NamingArea): ChangeItem[] {
  if (kept.id === lost.id) throw new InvalidError('Choose two different neighbourhoods.');
  return [
    { kind: 'area', id: lost.id, before: lost, after: null },
    ...keptItem(kept, joined(kept, lost)),
    ...naming.organisations.flatMap((before): ChangeItem[] =>
      before.areaId === lost.id ? [{ kind: 'organisation', id: before.id, before, after: { ...before, areaId: kept.id } }] : [],
    ),
    ...naming.relationships.flatMap((before): ChangeItem[] => {
      if (!before.areaIds.includes(lost.id)) return [];
      const areaIds = [...new Set(before.areaIds.map((id) => (id === lost.id ? kept.id : id)))];
      return [{ kind: 'relationship', id: before.id, before, after: { ...before, areaIds } }];
    }),
    ...turnedWards(kept, lost, naming.assets),
  ];
}

function keptItem(before: Area, after: Area): ChangeItem[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'area', id: before.id, before, after }];
}

function joined(kept: Area, lost: Area): Area {
  const notes = [kept.notes, lost.notes].filter((note) => note !== null);
  const sources = new Map([...kept.provenance, ...lost.provenance].map((each) => [JSON.stringify(each), each]));
  const read = areaSchema.safeParse({
    ...kept,
    gssCode: kept.gssCode ?? lost.gssCode,
    notes: notes.join('\n\n') || null,
    provenance: [...sources.values()],
    originKey: kept.originKey ?? lost.originKey,
  });
  if (read.success) return read.data;
  throw new InvalidError('Together they have too much for one neighbourhood. Shorten the notes of one of them first.');
}

function turnedWards(kept: Area, lost: Area, assets: readonly Asset[]): ChangeItem[] {
  const { gssCode } = kept;
  if (gssCode === null || lost.gssCode === null || gssCode === lost.gssCode) return [];
  return assets
    .filter(({ wardCode }) => wardCode === lost.gssCode)
    .map((before) => ({ kind: 'asset', id: before.id, before, after: { ...before, wardCode: gssCode } }));
}
