import type { Reference } from '@weft/domain';
import type { Entry } from '../files/entry.ts';
import type { FileContent } from '../files/format.ts';
import { leftOut } from '../files/left.ts';
import { parseAs } from '../files/parse.ts';
import { organisationEntries } from '../organisations/sampleOrganisations.ts';
import { sidesOf } from '../organisations/sides.ts';
import { appointmentEntries, personEntries, postEntries } from '../people/samplePeople.ts';
import { relationshipEntries } from '../relationships/sampleRelationships.ts';
import { areaEntries, placeEntries } from './sampleAreas.ts';
import { type SampleWorkspace, sampleWorkspaceSchema } from './sampleSchema.ts';
import { sourceEntries } from './sampleSources.ts';

/** Months without a word after which a relationship of a new workspace counts as stale; each workspace can change its own. */
const reviewMonths = 12;

/** A `sample-workspace/1` file as records. Not yet checked for what it points to. */
export function fromSampleWorkspace(value: unknown, reference: Reference): FileContent {
  const sample = parseAs(sampleWorkspaceSchema, value);
  const { place } = sample;
  return {
    schema: sample.schema,
    workspace: { slug: place.id, name: place.name, gssCode: place.gssCode ?? null, reviewMonths, notice: null },
    notice: null,
    records: entriesOfSample(sample, reference),
    left: leftOut([
      {
        what: 'other links',
        count: sample.otherLinks?.length ?? 0,
        why: 'They join bodies of one side, or documents, and are not ways in which the council and the sector work together.',
      },
      {
        what: 'examples without a name',
        count: sample.unnamedExamples?.length ?? 0,
        why: 'Nobody in them is named, so there is nothing to put on a map.',
      },
      { what: 'the area around a place', count: sample.places.length, why: 'Areas are kept as a list: none is part of another.' },
    ]),
  };
}

function entriesOfSample(sample: SampleWorkspace, { organisationKinds }: Reference): Entry[] {
  const sideOf = sidesOf(sample.organisations, organisationKinds);
  return [
    ...sourceEntries(sample.sources),
    ...areaEntries(sample.areas),
    ...placeEntries(sample.places, sample.organisations),
    ...organisationEntries(sample.organisations, sideOf),
    ...postEntries(sample.posts, sideOf),
    ...personEntries(sample.people),
    ...appointmentEntries(sample.people),
    ...relationshipEntries(sample.relationships),
  ];
}
