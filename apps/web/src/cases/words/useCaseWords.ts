import type { Audience, Flow } from '@weft/domain';
import { asWords } from '@weft/network';
import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import type { Option } from '../../ui/index.ts';

export interface CaseWords {
  flows: readonly Flow[];
  flow: (id: string) => Flow | undefined;
  /** What a stage of a flow is called. */
  stage: (flow: string, id: string) => string;
  /** What an entry of a reference list is called; the key as words when the list does not have it. */
  label: (list: string, id: string) => string;
  /** A reference list to choose from. */
  options: (list: string) => Option[];
  /** The kinds of snag, and examples of each. */
  category: (id: string) => string;
  categories: readonly { id: string; label: string; snags: readonly string[] }[];
}

/** The words of cases: what flows, stages and the entries of lists are called in this workspace's reference data. */
export function useCaseWords(): CaseWords {
  const { reference } = useWorkspace();
  return useMemo(() => {
    const { flows, lists, snagCategories } = reference.caseModel;
    const flow = (id: string) => flows.find((each) => each.id === id);
    return {
      flows,
      flow,
      stage: (flowId, id) =>
        [...(flow(flowId)?.stages ?? []), ...(flow(flowId)?.former ?? [])].find((each) => each.id === id)?.label ?? asWords(id),
      label: (list, id) => lists[list]?.find((entry) => entry.id === id)?.label ?? asWords(id),
      options: (list) => (lists[list] ?? []).map(({ id, label }) => ({ id, label })),
      category: (id) => snagCategories.find((each) => each.id === id)?.label ?? asWords(id),
      categories: snagCategories,
    };
  }, [reference]);
}

export const audienceLabels: Readonly<Record<Audience, string>> = {
  shared: 'Everybody in this workspace',
  council: 'The council side only',
  partner: 'The partner side only',
};
