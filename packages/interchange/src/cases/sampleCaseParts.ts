import { type Entry, entry } from '../files/entry.ts';
import type { SampleCase } from './sampleSchema.ts';

/** One thing wrong in a case. */
export function snagEntry({ id, ownerId, evidenceDocumentIds: _, settledOn, ...fields }: SampleCase['snags'][number]): Entry<'snag'> {
  return entry('snag', id, { ...fields, settledOn: settledOn ?? null, ownerPostId: ownerId, reviewId: null });
}

/** Something that a snag, or the whole case, waits for. */
export function dependencyEntry(sample: SampleCase['dependencies'][number]): Entry<'dependency'> {
  return entry('dependency', sample.id, {
    caseId: sample.caseId,
    snagId: sample.blocksType === 'snag' ? sample.blocksId : null,
    kind: sample.kind,
    description: sample.description,
    waitingOn: sample.owningParty,
    dependsOnCaseId: sample.dependsOnCaseId,
    requestedOn: sample.requestedOn,
    neededBy: sample.neededBy,
    status: sample.status,
    metOn: sample.metOn,
    reason: sample.reason,
  });
}

const audiences = { shared: 'shared', vast: 'partner', council: 'council' } as const;

/** One entry of a case's log, by a post. */
export function eventEntry(sample: SampleCase['events'][number]): Entry<'caseEvent'> {
  return entry('caseEvent', sample.id, {
    caseId: sample.caseId,
    at: sample.at,
    memberId: null,
    postId: sample.actorId,
    kind: sample.kind,
    text: sample.text,
    audience: audiences[sample.visibility],
    fromStage: sample.fromStage ?? null,
    toStage: sample.toStage ?? null,
  });
}
