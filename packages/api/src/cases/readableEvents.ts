import { type Actor, type CaseEvent, can } from '@weft/domain';

/** Whether the actor may read an entry of the log: a note for one side is for that side alone, whatever the role. */
export function canReadEvent(actor: Actor, event: CaseEvent): boolean {
  return can(actor, 'workspace.read', { workspaceId: event.workspaceId, audience: event.audience });
}

/** The entries of a log that the actor may read, newest first. */
export function readableEvents(actor: Actor, events: readonly CaseEvent[]): CaseEvent[] {
  return events
    .filter((event) => canReadEvent(actor, event))
    .sort((one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id));
}
