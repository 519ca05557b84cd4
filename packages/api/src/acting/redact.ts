import { type Actor, type AnyRecord, can, nameWithheld, type RecordKind, type RecordOf } from '@weft/domain';

/**
 * A record as the actor may see it: without personal names or contact details unless their role has them.
 * One-sided notes are kept back whole, by `readableEvents` in cases.
 */
export function redacted<K extends RecordKind>(actor: Actor, kind: K, record: RecordOf<K>): RecordOf<K> {
  const here = { workspaceId: actor.workspaceId };
  const hidden: Record<string, unknown> = {};
  if ('contact' in record && !can(actor, 'contacts.read', here)) hidden.contact = null;
  if (!can(actor, 'names.read', here)) Object.assign(hidden, withheldNames(actor, kind, record));
  return { ...record, ...hidden };
}

/** What stands for the names in a record. A tenant reads what they wrote themselves. */
function withheldNames(actor: Actor, kind: RecordKind, record: AnyRecord): object {
  if (kind === 'person') return { name: nameWithheld, notes: null };
  if ('personal' in record)
    return record.personal && record.reviewId !== actor.reviewId && record.text !== null ? { text: nameWithheld } : {};
  if ('rater' in record) return { rater: record.rater && nameWithheld };
  if ('councilSignedName' in record) {
    const withheld = (name: string | null) => name && nameWithheld;
    return { councilSignedName: withheld(record.councilSignedName), tenantSignedName: withheld(record.tenantSignedName) };
  }
  return {};
}
