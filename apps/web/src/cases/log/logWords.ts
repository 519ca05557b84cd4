import type { CaseEvent, EventKind } from '@weft/domain';
import type { IconName } from '../../ui/index.ts';
import type { LogKind } from './logDraft.ts';

interface KindWords {
  label: string;
  icon: IconName;
}

/** What each kind of entry is called in the log. */
export const eventKinds: Readonly<Record<EventKind, KindWords>> = {
  call: { label: 'Call', icon: 'people' },
  visit: { label: 'Visit', icon: 'building' },
  meeting: { label: 'Meeting', icon: 'people' },
  email: { label: 'Email', icon: 'note' },
  letter: { label: 'Letter', icon: 'note' },
  note: { label: 'Note', icon: 'note' },
  decision: { label: 'Decision', icon: 'check' },
  document: { label: 'Document', icon: 'note' },
  stage_change: { label: 'Moved', icon: 'arrowRight' },
  status_change: { label: 'Changed', icon: 'changes' },
};

/** What kind of entry it is; of a move, from which stage to which. @param stage what a stage is called. */
export function kindWords(event: Pick<CaseEvent, 'kind' | 'fromStage' | 'toStage'>, stage: (id: string) => string): string {
  const { label } = eventKinds[event.kind];
  const { fromStage, toStage } = event;
  return fromStage === null || toStage === null ? label : `${label}: ${stage(fromStage)} → ${stage(toStage)}`;
}

/** What can be logged by hand, calls first. */
export const loggable: readonly { id: LogKind; verb: string }[] = [
  { id: 'call', verb: 'Log a call' },
  { id: 'visit', verb: 'Log a visit' },
  { id: 'meeting', verb: 'Log a meeting' },
  { id: 'email', verb: 'Log an email' },
  { id: 'letter', verb: 'Log a letter' },
  { id: 'decision', verb: 'Log a decision' },
  { id: 'note', verb: 'Write a note' },
];
