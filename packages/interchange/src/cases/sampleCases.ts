import type { Reference } from '@weft/domain';
import { type Entry, entry, type WorkspaceFile } from '../files/entry.ts';
import type { FileContent } from '../files/format.ts';
import { leftOut } from '../files/left.ts';
import { parseAs } from '../files/parse.ts';
import { sidesOf } from '../organisations/sides.ts';
import { tierFromTitle } from '../people/tier.ts';
import { caseEntry } from './sampleCase.ts';
import { dependencyEntry, eventEntry, snagEntry } from './sampleCaseParts.ts';
import { complianceEntries } from './sampleCompliance.ts';
import { type SampleCases, sampleCasesSchema } from './sampleSchema.ts';
import { assetEntry, tenancyEntry } from './sampleTenancy.ts';

/** The source that every record of the file points to, so that where it comes from shows beside it. */
const sourceKey = 'sample-cat-cases';
const provenance = [{ sourceId: sourceKey, note: null }];

/** A `sample-cat-cases/1` file as records. Not yet checked for what it points to. */
export function fromSampleCases(value: unknown, reference: Reference): FileContent {
  const sample = parseAs(sampleCasesSchema, value);
  return { schema: sample.schema, workspace: null, notice: sample.notice, records: recordsOf(sample, reference), left: leftOf(sample) };
}

function recordsOf(sample: SampleCases, reference: Reference): Entry[] {
  const { cases } = sample;
  return [
    entry('source', sourceKey, {
      title: sample.fictional ? 'Sample asset transfer cases, made up for demonstration' : 'Asset transfer cases brought in from a file',
      author: null,
      dated: sample.asOf,
      covers: null,
    }),
    ...partiesOf(sample, reference),
    ...cases.map((each) => assetEntry(each.asset, provenance)),
    ...cases.map((each) => tenancyEntry(each.occupancy, provenance)),
    ...cases.map((each) => caseEntry(each, reference.caseModel, provenance)),
    ...cases.flatMap((each) => each.snags.map(snagEntry)),
    ...cases.flatMap((each) => each.dependencies.map(dependencyEntry)),
    ...cases.flatMap((each) => each.events.map(eventEntry)),
    ...complianceEntries(sample, reference),
  ];
}

function partiesOf({ organisations, posts }: SampleCases, { organisationKinds }: Reference): Entry[] {
  const sideOf = sidesOf(organisations, organisationKinds);
  return [
    ...organisations.map(({ id, name, kind, legalForm }) =>
      entry('organisation', id, {
        name,
        kind,
        side: sideOf(id),
        parentId: null,
        formerParents: [],
        otherNames: [],
        identifiers: [],
        areaId: null,
        legalForm: legalForm ?? null,
        website: null,
        contact: null,
        notes: null,
        tags: [],
        notSameAs: [],
        provenance,
      }),
    ),
    ...posts.map(({ id, title, organisation }) =>
      entry('post', id, {
        organisationId: organisation,
        title,
        tier: tierFromTitle(title, sideOf(organisation)),
        contact: null,
        notes: null,
        provenance,
      }),
    ),
  ];
}

function leftOf({ cases }: SampleCases): WorkspaceFile['left'] {
  const count = (of: (each: SampleCases['cases'][number]) => number) => cases.reduce((sum, each) => sum + of(each), 0);
  return leftOut([
    { what: 'funding at stake', count: count((each) => each.fundingImpacts.length), why: 'Weft keeps no funding bids yet.' },
    { what: 'decisions', count: count((each) => each.decisions.length), why: 'Weft keeps only their reference, on the tenancy.' },
    {
      what: 'annual reviews',
      count: count((each) => each.reviews.length),
      why: 'They say neither when the tenant was invited nor who signed, which a review in Weft has to say.',
    },
    {
      what: 'stages that a dependency names',
      count: count((each) => each.dependencies.filter(({ blocksType }) => blocksType === 'case_stage').length),
      why: 'A dependency without a snag holds up its case at whatever stage it is.',
    },
    {
      what: 'who waived a dependency',
      count: count((each) => each.dependencies.filter(({ waivedBy }) => waivedBy !== null).length),
      why: 'Weft keeps the reason; who said so is in the log.',
    },
  ]);
}
