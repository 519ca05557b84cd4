import type { Flow, Requirement } from '@weft/domain';
import type { OptionGroup } from '../ui/index.ts';

type Kind = Requirement['kind'];

/** How each kind of need is met. */
export const kindWords: Readonly<Record<Kind, string>> = {
  tick: 'Somebody ticks it off',
  reason: 'A reason, asked each time',
  case: 'Filled in on the case',
  tenancy: 'Filled in on the tenancy',
  rule: 'Worked out from the records',
};

const groups: readonly { kind: Kind; title: string }[] = [
  { kind: 'tick', title: 'To tick off' },
  { kind: 'case', title: 'On the case' },
  { kind: 'tenancy', title: 'On the tenancy' },
  { kind: 'rule', title: 'Worked out from the records' },
];

/** Everything that a move of these flows asks for, each once, other than reasons. */
export function knownNeeds(flows: readonly Pick<Flow, 'transitions'>[]): Requirement[] {
  const all = flows.flatMap(({ transitions }) => transitions.flatMap(({ requires }) => requires));
  return [...new Map(all.map((need) => [need.id, need])).values()].filter(({ kind }) => kind !== 'reason');
}

/** Needs that a move does not have yet, to choose from. */
export function needOptions(known: readonly Requirement[], has: readonly Requirement[]): OptionGroup[] {
  const free = known.filter(({ id }) => !has.some((need) => need.id === id));
  return groups.flatMap(({ kind, title }) => {
    const options = free
      .filter((need) => need.kind === kind)
      .map(({ id, label }) => ({ id, label }))
      .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
    return options.length === 0 ? [] : [{ id: kind, title, options }];
  });
}
