import { type Actor, can, nameWithheld, type RecordKind, type RecordOf } from '@weft/domain';

/**
 * A record as the actor may see it: without personal names or contact details unless their role has them.
 * One-sided notes are kept back whole, by `readableEvents` in cases.
 */
export function redacted<K extends RecordKind>(actor: Actor, kind: K, record: RecordOf<K>): RecordOf<K> {
  const here = { workspaceId: actor.workspaceId };
  const hidden: Record<string, unknown> = {};
  if ('contact' in record && !can(actor, 'contacts.read', here)) hidden.contact = null;
  if (kind === 'person' && !can(actor, 'names.read', here)) Object.assign(hidden, { name: nameWithheld, notes: null });
  return { ...record, ...hidden };
}
