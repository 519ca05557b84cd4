import { type Rule, readRecords } from '@weft/db';
import { type Case, type ChangeSet, type Flow, flowFaults, flowsWith, InvalidError, type Reference, stranded } from '@weft/domain';
import { standingOf } from './standing.ts';

type Trx = Parameters<Rule>[0];

/**
 * The rule that no case stands where it can never be closed: neither by a change of flows, nor by a change of cases that comes upon a flow
 * changed just before. It holds whichever way a change comes: the editor, a move, an undo, the bin, a file, the command line.
 * @returns a rule that throws InvalidError with a sentence for each such place.
 */
export function noStranding({ caseModel }: Pick<Reference, 'caseModel'>): Rule {
  return async (trx, changeSet) => {
    const changed = changedFlows(changeSet);
    const moved = movedCases(changeSet);
    if (changed.size === 0 && moved.length === 0) return;
    const was = changeSet.items.flatMap((item) => (item.kind === 'flow' ? (item.before?.stages ?? []) : []));
    for (const flow of flowsWith(caseModel.flows, await readRecords(trx, 'flow', changeSet.workspaceId))) {
      const problems = changed.has(flow.id)
        ? [...flowFaults(flow), ...stranded(flow, standingOf(await casesOf(trx, changeSet, flow)), was)]
        : stranded(flow, standingOf(moved.filter((subject) => subject.flow === flow.id)));
      if (problems[0]) throw new InvalidError(problems[0].message, problems);
    }
  };
}

/** The keys of the flows that a change writes. */
function changedFlows({ items }: ChangeSet): ReadonlySet<string> {
  return new Set(items.flatMap((item) => (item.kind === 'flow' ? [item.before?.key ?? [], item.after?.key ?? []].flat() : [])));
}

/** The cases that a change puts somewhere, as it leaves them. */
function movedCases({ items }: ChangeSet): Case[] {
  return items.flatMap((item) => {
    if (item.kind !== 'case' || item.after === null) return [];
    const { before, after } = item;
    const fields = ['flow', 'stage', 'returnsTo', 'closedOn'] as const;
    return before !== null && fields.every((field) => before[field] === after[field]) ? [] : [after];
  });
}

function casesOf(trx: Trx, { workspaceId }: ChangeSet, { id }: Flow): Promise<Case[]> {
  return readRecords(trx, 'case', workspaceId, { flow: id });
}
