import { readRecords } from '@weft/db';
import { type ChangeItem, type Document, type Id, isImage, refuseUnlessCan, type Snag, stemOf, typesOfFile } from '@weft/domain';
import { act, type Done, fresh, making, newId, valid } from '../acting/act.ts';
import { type NewEntry, newEntry } from '../cases/events.service.ts';
import { newSnag } from '../cases/snags.service.ts';
import { type RecordedCheck, recordedWith } from '../compliance/record.service.ts';
import type { ActingContext } from '../context.ts';
import type { DocumentsAbout, KeptFile } from './documents.schema.ts';
import { nameInLog } from './documents.service.ts';
import { type OwnerIds, ofNothing, ownerIn, ownerOf, ownerWords } from './owner.ts';
import { refuseOthersAudience } from './readable.ts';

/** What the documents go to, and what is written with them. */
interface Destination {
  name: string;
  owner: OwnerIds;
  snag: Snag | null;
  entry: NewEntry | null;
  check: RecordedCheck | null;
}

const withNothing = { snag: null, entry: null, check: null };

/** @param firstId the id that the first of the documents will have. */
async function destinationOf(ctx: ActingContext, about: DocumentsAbout, firstId: Id): Promise<Destination> {
  refuseUnlessCan(ctx.actor, 'document.write', ctx.actor);
  refuseOthersAudience(ctx, about.audience);
  if (about.snag !== undefined) {
    const { snag, reference } = await newSnag(ctx, about.snag);
    return { ...withNothing, name: reference, owner: { ...ofNothing, snagId: snag.id }, snag };
  }
  if (about.event !== undefined) {
    const entry = await newEntry(ctx, about.event);
    return { ...withNothing, name: entry.reference, owner: { ...ofNothing, caseId: entry.event.caseId }, entry };
  }
  if (about.check !== undefined) {
    const check = await recordedWith(ctx, about.check, firstId);
    return { ...withNothing, name: check.asset.name, owner: { ...ofNothing, assetId: check.asset.id }, check };
  }
  const owner = ownerIn(about);
  return { ...withNothing, name: ownerWords(await ownerOf(ctx, owner)), owner };
}

/**
 * Refuses files before a byte of them is read, when they could not be added whatever is in them.
 * @returns what was done when the very same sending came before.
 * @throws ForbiddenError, NotFoundError or InvalidError as adding them would.
 */
export async function refuseBeforehand(ctx: ActingContext, about: DocumentsAbout): Promise<Done | null> {
  refuseUnlessCan(ctx.actor, 'document.write', ctx.actor);
  const before = await sentBefore(ctx, about);
  if (before === null) await destinationOf(ctx, about, newId());
  return before;
}

/** What was done when the very same sending came before. It goes first: what it recorded has moved on since, by itself. */
async function sentBefore(ctx: ActingContext, { key }: DocumentsAbout): Promise<Done | null> {
  if (key === undefined) return null;
  const [before] = await readRecords(ctx.weft.kysely, 'document', ctx.actor.workspaceId, { originKey: originKeyOf(key, 0) });
  return before === undefined ? null : { change: before.version, summary: `Added ${nameInLog(before)}`, id: before.id };
}

function originKeyOf(key: string, index: number): string {
  return `sent:${key}:${index}`;
}

function summaryOf({ name, snag, entry, check }: Destination, documents: readonly Document[]): string {
  const [first, ...others] = documents;
  if (check !== null) return `${check.summary}, with ${documents.length === 1 ? 'its evidence' : `${documents.length} documents`}`;
  if (entry !== null && entry.items.length > 0)
    return `${entry.summary}, with ${documents.length === 1 ? 'what was attached' : `${documents.length} documents`}`;
  if (snag !== null) {
    const noun = documents.every(({ mediaType }) => isImage(mediaType)) ? 'photograph' : 'document';
    return `Added the snag “${snag.title}” to ${name} with ${documents.length} ${noun}${documents.length === 1 ? '' : 's'}`;
  }
  return `Added ${others.length > 0 || first === undefined ? `${documents.length} documents` : nameInLog(first)} to ${name}`;
}

/**
 * Adds documents whose bytes are kept, in the order they were spoken of, with the snag, the entry of a log or the check that is written with
 * them: all in one change.
 * @throws ForbiddenError, NotFoundError, ConflictError or InvalidError; then nothing is written.
 */
export async function addDocuments(ctx: ActingContext, about: DocumentsAbout, kept: readonly KeptFile[]): Promise<Done> {
  const firstId = newId();
  const destination = await destinationOf(ctx, about, firstId);
  const documents = kept.map(({ takenOn, ...file }, index) => {
    const { title, datedOn } = about.files[index] ?? { title: null, datedOn: null };
    return valid('document', {
      ...fresh(ctx),
      ...(index === 0 && { id: firstId }),
      ...destination.owner,
      ...file,
      title: title ?? (stemOf(file.fileName) || typesOfFile[file.mediaType].label),
      datedOn: datedOn ?? takenOn,
      audience: about.audience,
      addedAt: ctx.now().toISOString(),
      memberId: ctx.actor.id,
      postId: ctx.actor.postId,
      provenance: [],
      originKey: about.key === undefined ? null : originKeyOf(about.key, index),
    });
  });
  const { snag, entry, check } = destination;
  const items: ChangeItem[] = [
    ...(snag ? [making('snag', snag)] : []),
    ...(entry?.items ?? []),
    ...documents.map((document) => making('document', document)),
    ...(check?.items ?? []),
  ];
  return act(ctx, { id: snag?.id ?? entry?.event.id ?? check?.record.id ?? firstId, summary: summaryOf(destination, documents), items });
}
