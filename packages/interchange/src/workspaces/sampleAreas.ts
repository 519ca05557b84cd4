import type { Area } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import { linesOf } from '../files/lines.ts';
import type { SampleWorkspace } from './sampleSchema.ts';
import { provenanceOf } from './sampleSources.ts';

const kinds = {
  'council area': 'council-area',
  national: 'national',
  town: 'town',
  'wider area': 'wider-area',
  building: 'building',
  neighbourhood: 'neighbourhood',
} as const satisfies Record<string, Area['kind']>;

/** The areas that a sample's records point to. */
export function areaEntries(areas: SampleWorkspace['areas']): Entry<'area'>[] {
  return areas.map((area) =>
    entry('area', area.id, { name: area.name, kind: kinds[area.kind], gssCode: area.gssCode ?? null, notes: null, provenance: [] }),
  );
}

/** The smaller and wider places that a sample names: areas too, a building known only as a venue among them. */
export function placeEntries(places: SampleWorkspace['places'], organisations: SampleWorkspace['organisations']): Entry<'area'>[] {
  return places.map((place) => {
    const holder = organisations.find(({ id }) => id === place.heldBy)?.name ?? place.heldBy;
    return entry('area', place.id, {
      name: place.name,
      kind: kinds[place.kind],
      gssCode: null,
      notes: linesOf(
        place.alsoKnownAs === undefined ? null : `Also known as ${place.alsoKnownAs.join(', ')}.`,
        holder === undefined ? null : `Held by ${holder}.`,
        place.notes,
      ),
      provenance: provenanceOf(place.documents),
    });
  });
}
