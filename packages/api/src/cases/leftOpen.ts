import { type Rule, readRecords } from '@weft/db';
import { type Case, type ChangeSet, flowsWith, type Id, InvalidError, isOpenSnag, leavesNothingOpen, type Reference } from '@weft/domain';

type Trx = Parameters<Rule>[0];

/**
 * The rule that no case is closed over open snags where its flow asks that none be open: neither by closing it at the moment in which a snag
 * comes in, nor by opening a snag of a case that has just been closed, by a form, an undo or a file. A case that a change brings whole, out
 * of a file or the bin, stands as it did there.
 * @returns a rule that throws InvalidError with the case and its snags.
 */
export function noSnagLeftOpen({ caseModel }: Pick<Reference, 'caseModel'>): Rule {
  return async (trx, changeSet) => {
    const closing = closedBy(changeSet);
    const opening = openedBy(changeSet);
    if (closing.size === 0 && opening.size === 0) return;
    const { workspaceId } = changeSet;
    const cases = (await readRecords(trx, 'case', workspaceId, { id: [...closing.keys(), ...opening] })).filter(isClosed);
    if (cases.length === 0) return;
    const flows = flowsWith(caseModel.flows, await readRecords(trx, 'flow', workspaceId));
    const bound = cases.filter((subject) => {
      const flow = flows.find(({ id }) => id === subject.flow);
      return flow !== undefined && leavesNothingOpen(flow, subject.stage, closing.get(subject.id) ?? null);
    });
    await refuseOpenSnags(trx, changeSet, bound, closing);
  };
}

const isClosed = ({ closedOn }: Case): boolean => closedOn !== null;

/** The cases that a change closes, each with the stage it came from. */
function closedBy({ items }: ChangeSet): ReadonlyMap<Id, string> {
  return new Map(
    items.flatMap((item): [Id, string][] => {
      if (item.kind !== 'case' || item.before === null || item.after === null) return [];
      const { before, after } = item;
      return isClosed(after) && (before.stage !== after.stage || !isClosed(before)) ? [[after.id, before.stage]] : [];
    }),
  );
}

/** The cases in which a change opens a snag, unless it brings the case as well. */
function openedBy({ items }: ChangeSet): ReadonlySet<Id> {
  const brought = new Set(items.flatMap((item) => (item.kind === 'case' && item.before === null ? [item.id] : [])));
  const opened = items.flatMap((item) => {
    if (item.kind !== 'snag' || item.after === null || !isOpenSnag(item.after)) return [];
    const stood = item.before !== null && isOpenSnag(item.before) && item.before.caseId === item.after.caseId;
    return stood || brought.has(item.after.caseId) ? [] : [item.after.caseId];
  });
  return new Set(opened);
}

async function refuseOpenSnags(trx: Trx, { workspaceId }: ChangeSet, cases: readonly Case[], closing: ReadonlyMap<Id, string>) {
  if (cases.length === 0) return;
  const open = (await readRecords(trx, 'snag', workspaceId, { caseId: cases.map(({ id }) => id) })).filter(isOpenSnag);
  const subject = cases.find(({ id }) => open.some(({ caseId }) => caseId === id));
  if (!subject) return;
  const titles = open.filter(({ caseId }) => caseId === subject.id).map(({ title }) => `“${title}”`);
  throw new InvalidError(
    closing.has(subject.id)
      ? `${subject.reference} cannot be closed while something is still to be put right: ${titles.join(', ')}.`
      : `${subject.reference} is closed, and is to have nothing left to put right: ${titles.join(', ')}. Open the case again first.`,
  );
}
