import type { Side } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import { linesOf } from '../files/lines.ts';
import type { SampleWorkspace } from '../workspaces/sampleSchema.ts';
import { provenanceOf } from '../workspaces/sampleSources.ts';

/** The organisations of a sample, each on the side that `sideOf` says. */
export function organisationEntries(
  organisations: SampleWorkspace['organisations'],
  sideOf: (id: string) => Side,
): Entry<'organisation'>[] {
  return organisations.map((organisation) => {
    const identifiers = organisation.identifiers ?? [];
    return entry('organisation', organisation.id, {
      name: organisation.name,
      kind: organisation.kind,
      side: sideOf(organisation.id),
      parentId: organisation.parent ?? null,
      formerParents: [],
      otherNames: organisation.alsoKnownAs ?? [],
      identifiers: identifiers.map(({ scheme, id }) => ({ scheme, value: id })),
      areaId: organisation.area,
      legalForm: null,
      website: null,
      contact: null,
      notes: linesOf(
        organisation.notes,
        ...identifiers.map(({ id, source }) => (source === undefined ? null : `Where ${id} comes from: ${source}.`)),
      ),
      tags: [],
      notSameAs: [],
      provenance: provenanceOf(organisation.documents),
    });
  });
}
