import { type Actor, type AnyRecord, can, type RecordKind } from '@weft/domain';
import { redacted } from '../acting/redact.ts';

/** What of a record goes into a file that is taken away: all of it, some, or null for nothing. */
export type Taken = (kind: RecordKind, record: AnyRecord) => AnyRecord | null;

/**
 * What a member takes of each record: what they may see of it. Where names are not for them, no file says that somebody is there, and no
 * note for the other side leaves with anybody.
 */
export function takenBy(actor: Actor): Taken {
  const names = can(actor, 'names.read', actor);
  return (kind, record) => {
    if (!names && (kind === 'person' || kind === 'appointment')) return null;
    if ('audience' in record && !can(actor, 'workspace.read', { ...actor, audience: record.audience })) return null;
    return redacted(actor, kind, record);
  };
}
