import type { Holder, Relationship } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import { linesOf } from '../files/lines.ts';
import type { SampleWorkspace } from '../workspaces/sampleSchema.ts';
import { provenanceOf } from '../workspaces/sampleSources.ts';
import { factFromFigure, poundsOf } from './figures.ts';

type Sample = SampleWorkspace['relationships'][number];

/** The relationships of a sample. Nobody has confirmed them in Weft, so `confirmedOn` is null. */
export function relationshipEntries(relationships: readonly Sample[]): Entry<'relationship'>[] {
  return relationships.map((sample) =>
    entry('relationship', sample.id, {
      name: sample.name,
      parties: sample.parties.map(({ organisation, part }) => ({ organisationId: organisation, part })),
      types: sample.types,
      level: sample.level,
      areaIds: [sample.area],
      holders: sample.holders.map(holderFrom),
      brokerIds: sample.brokers,
      status: sample.status,
      formality: sample.formality ?? null,
      from: sample.startDate ?? null,
      to: null,
      confirmedOn: null,
      dispute: null,
      timing: linesOf(sample.frequency, sample.when)?.replaceAll('\n', '; ') ?? null,
      benefits: [],
      facts: factsFrom(sample),
      notes: linesOf(sample.notes, sample.typesReason, ...(sample.dependencies ?? [])),
      typesBasis: basisFrom(sample.typesBasis),
      levelBasis: basisFrom(sample.levelBasis),
      statusAsOf: sample.statusAsOf,
      tags: [],
      confidence: sample.confidence,
      provenance: [{ sourceId: sample.source.document, note: sample.source.note }, ...provenanceOf(sample.source.alsoIn ?? [])],
    }),
  );
}

const sides = { council: 'council', vcs: 'partner', government: 'other' } as const;

function holderFrom(holder: Sample['holders'][number]): Holder {
  return {
    side: sides[holder.side],
    organisationId: holder.organisation,
    postId: holder.post ?? null,
    description: holder.description ?? null,
    role: 'lead',
    from: null,
    to: null,
  };
}

function basisFrom(basis: Sample['typesBasis']): Relationship['typesBasis'] {
  return basis === 'not stated' ? null : basis;
}

/** Amounts and figures, and ends that are known only by their year. */
function factsFrom(sample: Sample): Relationship['facts'] {
  return [
    ...(sample.amountGBP === undefined ? [] : [{ label: 'Amount', value: poundsOf(sample.amountGBP) }]),
    ...(sample.termYears === undefined ? [] : [{ label: 'Term', value: sample.termYears === 1 ? '1 year' : `${sample.termYears} years` }]),
    ...(sample.endYear === undefined ? [] : [{ label: 'Ends in', value: String(sample.endYear) }]),
    ...Object.entries(sample.figures ?? {}).map(([name, value]) => factFromFigure(name, value)),
  ];
}
