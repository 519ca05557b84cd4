import { type Day, dayOf, type Flow, type MetRequirement } from '@weft/domain';
import type { SampleCase } from './sampleSchema.ts';

/** A change of stage in a case's log. */
export interface Move {
  from: string;
  to: string;
  on: Day;
}

/** The changes of stage in a case's log, first to last. */
export function movesOf({ events }: Pick<SampleCase, 'events'>): Move[] {
  return [...events]
    .sort((one, other) => one.at.localeCompare(other.at))
    .flatMap(({ at, fromStage, toStage }) =>
      fromStage === undefined || toStage === undefined ? [] : [{ from: fromStage, to: toStage, on: dayOf(new Date(at)) }],
    );
}

/** The day of the last change of stage; the day the case was opened when there was none. */
export function stageSince(sample: SampleCase): Day {
  return movesOf(sample).at(-1)?.on ?? sample.openedOn;
}

/** The day the case last came into a stage; null when it never did. */
export function enteredOn(sample: SampleCase, stage: string): Day | null {
  return movesOf(sample).findLast(({ to }) => to === stage)?.on ?? null;
}

/** Since when the case waits on whoever's move it is: their oldest waiting dependency, else the last change of stage. */
export function waitingSince(sample: SampleCase): Day | null {
  if (sample.waitingOn === 'nobody') return null;
  const asked = sample.dependencies.flatMap(({ status, owningParty, requestedOn }) =>
    status === 'waiting' && owningParty === sample.waitingOn && requestedOn !== null ? [requestedOn] : [],
  );
  return asked.sort()[0] ?? stageSince(sample);
}

/** What the moves so far asked somebody to tick, so that a case with a past is not asked for it again. */
export function metBefore(moves: readonly Move[], { transitions }: Flow): MetRequirement[] {
  const met = moves.flatMap(({ from, to, on }) => {
    const transition = transitions.find((each) => each.from === from && each.to === to);
    const ticks = (transition?.requires ?? []).filter(({ kind }) => kind === 'tick');
    return ticks.map(({ id }) => ({ requirement: id, on, note: 'The case had made this move before it was brought in.' }));
  });
  return met.filter(({ requirement }, index) => met.findIndex((each) => each.requirement === requirement) === index);
}
