import { type Case, type ChangeItem, type Id, InvalidError, possibleMoves, type Requirement, refuseUnlessCan } from '@weft/domain';
import { act } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { flowOf, stageLabel } from './flows.ts';
import type { DoneToMany, ManyMove, ManyMovePlan } from './many.schema.ts';
import { onEach, theseCases, theseWords } from './many.service.ts';
import { factsOf, moved } from './move.service.ts';

function toldApart(requirements: readonly Requirement[], hasTenancy: boolean) {
  const isLacking = ({ kind }: Requirement) => kind === 'rule' || (kind === 'tenancy' && !hasTenancy);
  return { askable: requirements.filter((each) => !isLacking(each)), lacking: requirements.filter(isLacking) };
}

/** A case's way to a stage: its records, and what it would still be asked for. @throws InvalidError when it cannot go, or its records lack something. */
async function wayTo(ctx: ActingContext, subject: Case, to: string) {
  const flow = await flowOf(ctx, subject.flow);
  const facts = await factsOf(ctx, subject);
  const move = possibleMoves(facts, flow).find((each) => each.to.id === to);
  if (!move) throw new InvalidError(`It cannot go there from “${stageLabel(flow, subject.stage)}”.`);
  const unmet = move.requirements.filter((each) => !each.met).map((each) => each.requirement);
  const { askable, lacking } = toldApart(unmet, facts.tenancy !== null);
  if (lacking.length > 0) throw new InvalidError(`Its records still lack: ${lacking.map(({ label }) => label).join('; ')}.`);
  return { facts, flow, askable };
}

/** What a move of many cases would ask for, each thing once, and which could not go even then. @throws InvalidError when none could. */
export async function planMoveMany(ctx: ActingContext, { ids, to }: { ids: readonly Id[]; to: string }): Promise<ManyMovePlan> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const { done, left } = await onEach(await theseCases(ctx, ids), (subject) => wayTo(ctx, subject, to));
  const asked = new Map(done.flatMap(({ result }) => result.askable.map((each): [string, Requirement] => [each.id, each])));
  return { ready: done.length, asked: [...asked.values()], left };
}

/**
 * Moves many cases to a stage in one change. What is said on the way fills in only what each still lacks: what stands is not overwritten.
 * Cases that cannot go are left where they are, and said to be.
 * @throws InvalidError when none can go.
 */
export async function moveMany(ctx: ActingContext, { ids, to, supplied }: ManyMove): Promise<DoneToMany> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const { done, left } = await onEach(await theseCases(ctx, ids), async (subject) => {
    const { facts, flow, askable } = await wayTo(ctx, subject, to);
    const lacked = new Set(askable.map(({ id }) => id));
    const said = Object.fromEntries(Object.entries(supplied).filter(([id]) => lacked.has(id)));
    return moved(ctx, facts, flow, { to, supplied: said });
  });
  const items: ChangeItem[] = done.flatMap(({ result }) => result.items);
  const [first] = done;
  if (!first) throw new InvalidError('None of these could be moved.');
  const label = stageLabel(await flowOf(ctx, first.subject.flow), to);
  const summary = `Moved ${theseWords(done.map(({ subject }) => subject))} to “${label}”`;
  return { ...(await act(ctx, { id: first.subject.id, summary, reason: first.result.reason, items })), left };
}
