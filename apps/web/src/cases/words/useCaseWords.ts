import { type Audience, type CaseModel, type Flow, snagCategoriesKey } from '@weft/domain';
import { asWords } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import type { Option } from '../../ui/index.ts';

export interface CaseWords {
  flows: readonly Flow[];
  flow: (id: string) => Flow | undefined;
  /** What a stage of a flow is called. */
  stage: (flow: string, id: string) => string;
  /** What an entry of a reference list is called; the key as words when the list does not have it. */
  label: (list: string, id: string) => string;
  /** The same in the few words that a card has room for. */
  short: (list: string, id: string) => string;
  /** A reference list to choose from: what it offers, and what is chosen already where that is out of use. */
  options: (list: string, chosen?: string | null) => Option[];
  /** The kinds of snag, and examples of each. */
  category: (id: string) => string;
  categories: readonly { id: string; label: string; snags: readonly string[] }[];
}

function wordsIn({ flows, lists, snagCategories }: CaseModel): CaseWords {
  const flow = (id: string) => flows.find((each) => each.id === id);
  const listed = (list: string) => (list === snagCategoriesKey ? snagCategories : (lists[list] ?? []));
  const entry = (list: string, id: string) => listed(list).find((each) => each.id === id);
  return {
    flows,
    flow,
    stage: (flowId, id) =>
      [...(flow(flowId)?.stages ?? []), ...(flow(flowId)?.former ?? [])].find((each) => each.id === id)?.label ?? asWords(id),
    label: (list, id) => entry(list, id)?.label ?? asWords(id),
    short: (list, id) => entry(list, id)?.short ?? entry(list, id)?.label ?? asWords(id),
    options: (list, chosen) => {
      const offered = listed(list).filter(({ id, retired }) => !retired || id === chosen);
      return offered.map(({ id, label, retired }) => ({ id, label, ...(retired ? { description: 'Out of use' } : {}) }));
    },
    category: (id) => entry(snagCategoriesKey, id)?.label ?? asWords(id),
    categories: snagCategories,
  };
}

/** Worked out once for each reading of the reference data: every card of a board asks for them. */
const known = new WeakMap<CaseModel, CaseWords>();

/** The words of cases: what flows, stages and the terms of lists are called in this workspace. */
export function useCaseWords(): CaseWords {
  const { caseModel } = useWorkspace().reference;
  const words = known.get(caseModel) ?? wordsIn(caseModel);
  known.set(caseModel, words);
  return words;
}

export const audienceLabels: Readonly<Record<Audience, string>> = {
  shared: 'Everybody in this workspace',
  council: 'The council side only',
  partner: 'The partner side only',
};
