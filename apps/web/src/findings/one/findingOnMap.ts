import { defaultStringifySearch } from '@tanstack/react-router';
import type { Finding, Snapshot } from '@weft/domain';
import { lookup, writeSupposition } from '@weft/network';
import { type MapSearch, writtenSearch } from '../../map/address/mapSearch.ts';

/** What the map has to be asked for to show what a finding speaks of: its own filter, and what is selected in it. */
function findingOnMap(finding: Finding, snapshot: Snapshot): MapSearch {
  const { rule, relationshipId, organisationId, type, level, about } = finding;
  if (rule === 'gap')
    return {
      view: 'rings',
      ...(type && level && { cell: `${type}-${level}` as const }),
      ...(organisationId && { branch: organisationId }),
    };
  if (rule === 'same-parties' && relationshipId !== null) {
    const first = lookup(snapshot).relationships.get(relationshipId)?.parties[0]?.organisationId;
    return { ...(first && { organisation: first }), ...(type && { types: [type] }), selected: [...about] };
  }
  if (relationshipId !== null) return { focus: relationshipId, selected: [relationshipId] };
  if (organisationId === null) return {};
  const shown: MapSearch = { organisation: organisationId, selected: [organisationId] };
  const [, post] = about;
  if (rule === 'one-post' && post) return { ...shown, holder: post };
  if (rule === 'holds-together') return { organisation: organisationId, whatif: writeSupposition({ kind: 'fails', organisationId }) };
  return shown;
}

/** The same as an address. @param map the address of the map. */
export function addressOnMap(finding: Finding, snapshot: Snapshot, map: string): string {
  return `${map}${defaultStringifySearch(writtenSearch(findingOnMap(finding, snapshot)))}`;
}
