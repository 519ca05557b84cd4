import { type Asset, assetSchema, unknownAsset } from '@weft/domain';
import { buildingColumns, buildingId } from './leaseColumns.ts';
import { type Fields, fieldsOf, problemsIn, type RegisterPlace, saidOf } from './register.ts';

type CellOf = (heading: string) => string | null;

/** A building while a register is gone through: as it is here, as the register leaves it, and the row that first spoke of it. */
export interface BuildingRead {
  before: Asset | null;
  after: Asset;
  row: number;
  /** What that row said, by heading: another row of the same building must not say otherwise. */
  said: ReadonlyMap<string, string>;
}

/** What a row says of its building: the building, or why it is none. */
export type BuildingFound = { building: BuildingRead } | { remarks: string[] } | { skipped: string };

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Where a building is, as addresses are compared: the first line and postcode, or the name and postcode. Null where neither says enough. */
function placesOf(name: string, line: string, postcode: string): string[] {
  if (folded(postcode) === '') return [];
  return [line, name].filter((part) => folded(part) !== '').map((part) => `${folded(part)} ${folded(postcode)}`);
}

const uprnOf = (text: string) => text.replace(/\s/g, '').replace(/^0+(?=\d)/, '');

/** Buildings found by their Weft id, then by UPRN, then by address; those that the register makes among them. */
export function createBuildings(assets: readonly Asset[], { workspaceId, newId, today }: RegisterPlace) {
  const ids = new Map(assets.map((asset) => [asset.id, asset]));
  const uprns = new Map(assets.flatMap((asset) => (asset.uprn === null ? [] : [[asset.uprn, asset] as const])));
  const places = new Map<string, Asset[]>();
  for (const asset of assets)
    for (const place of placesOf(asset.name, asset.addressLine1 ?? '', asset.postcode ?? ''))
      places.set(place, [...new Set([...(places.get(place) ?? []), asset])]);
  const read = new Map<string, BuildingRead>();

  function here(cellOf: CellOf): Asset | 'many' | null {
    const known = ids.get(cellOf(buildingId) ?? '') ?? uprns.get(uprnOf(cellOf('UPRN') ?? ''));
    if (known) return known;
    const keys = placesOf(cellOf('Building') ?? '', cellOf('Address') ?? '', cellOf('Postcode') ?? '');
    for (const key of keys) {
      const found = places.get(key) ?? [];
      if (found.length > 1) return 'many';
      if (found[0]) return found[0];
    }
    return byName(cellOf);
  }

  /** By name alone, where a row says nothing else of where it is. */
  function byName(cellOf: CellOf): Asset | 'many' | null {
    const name = folded(cellOf('Building') ?? '');
    if (name === '' || ['UPRN', 'Address', 'Postcode'].some((heading) => (cellOf(heading) ?? '') !== '')) return null;
    const [only, ...others] = assets.filter((asset) => folded(asset.name) === name);
    return others.length > 0 ? 'many' : (only ?? null);
  }

  /** What makes rows of a building that is not here yet rows of the same one. */
  function keyOfNew(cellOf: CellOf): string {
    const id = cellOf(buildingId) || uprnOf(cellOf('UPRN') ?? '');
    return id || JSON.stringify(['Building', 'Address', 'Postcode'].map((heading) => folded(cellOf(heading) ?? '')));
  }

  function otherwise(known: BuildingRead, cellOf: CellOf): string[] {
    return [...known.said].flatMap(([heading, text]) => {
      const now = cellOf(heading);
      return now === null || now === '' || now === text
        ? []
        : [`${heading}: row ${known.row} says “${text || 'nothing'}” of the same building. Make them say the same.`];
    });
  }

  return {
    all: () => [...read.values()],
    find(number: number, cellOf: CellOf): BuildingFound {
      const asset = here(cellOf);
      if (asset === 'many') return { remarks: ['More than one building here has this name or address. Say which with its UPRN.'] };
      const key = asset?.id ?? keyOfNew(cellOf);
      const known = read.get(key);
      if (known) {
        const remarks = otherwise(known, cellOf);
        return remarks.length > 0 ? { remarks } : { building: known };
      }
      if (asset === null && (cellOf('Building') ?? '') === '') return { skipped: 'It names no building.' };
      const before: Fields = asset === null ? { ...unknownAsset, assetType: 'building', name: '' } : fieldsOf(asset);
      const { fields, remarks } = saidOf(buildingColumns, cellOf, before, today);
      const fresh = { id: newId(), workspaceId, version: 0, provenance: [], originKey: null };
      const checked = assetSchema.safeParse({ ...(asset === null ? fresh : {}), ...before, ...fields });
      if (remarks.length > 0 || !checked.success) {
        return {
          remarks: [...remarks, ...(checked.success || remarks.length > 0 ? [] : problemsIn(buildingColumns, checked.error.issues))],
        };
      }
      const said = new Map(buildingColumns.map(({ heading }) => [heading, cellOf(heading) ?? '']));
      const building = { before: asset, after: checked.data, row: number, said };
      read.set(key, building);
      return { building };
    },
  };
}
