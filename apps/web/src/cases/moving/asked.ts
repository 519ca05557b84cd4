import type { RouterOutputs } from '@weft/api';
import { answers, type Requirement } from '@weft/domain';
import { type FieldErrors, isIsoDate } from '../../ui/index.ts';

export type CaseDetail = RouterOutputs['cases']['get'];
export type Move = CaseDetail['moves'][number];

/** What was said on the way, by requirement. */
export type Said = Record<string, string | boolean>;

/** What a move needs, sorted by what can be done about it here and now. */
export interface Asked {
  met: Requirement[];
  /** Can be said on the way. */
  askable: Requirement[];
  /** Has to be put on the record first. */
  lacking: Requirement[];
}

/** Sorts what a move asks for. A field of a tenancy that is not on record cannot be filled in on the way. */
export function askedBy(move: Move, detail: Pick<CaseDetail, 'tenancy'>): Asked {
  const unmet = move.requirements.filter((each) => !each.met).map((each) => each.requirement);
  const isLacking = (requirement: Requirement) =>
    requirement.kind === 'rule' || (requirement.kind === 'tenancy' && detail.tenancy === null);
  return {
    met: move.requirements.filter((each) => each.met).map((each) => each.requirement),
    askable: unmet.filter((requirement) => !isLacking(requirement)),
    lacking: unmet.filter(isLacking),
  };
}

function problemWith(requirement: Requirement, value: string | boolean | undefined): string | null {
  if (requirement.kind === 'tick') return value === true ? null : `Not ticked yet: ${requirement.label}.`;
  if (typeof value !== 'string' || !answers(requirement, value)) return `Still needed: ${requirement.label}.`;
  if (requirement.input === 'day' && !isIsoDate(value)) return `${requirement.label}: type a date such as 27 3 2027 or 27 March.`;
  return null;
}

/** A sentence for each thing that is still to be said. */
export function stillToSay(asked: Asked, said: Said): FieldErrors {
  return Object.fromEntries(
    asked.askable.flatMap((requirement) => {
      const problem = problemWith(requirement, said[requirement.id]);
      return problem === null ? [] : [[requirement.id, problem]];
    }),
  );
}
