import { readFileSync } from 'node:fs';
import type { Flow } from '../reference/flow.ts';
import { caseModelSchema } from '../reference/reference.ts';

const file = new URL('../../../../data/reference/case-model.json', import.meta.url);

/** The case model that comes with Weft. */
export const caseModel = caseModelSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** One of its flows. */
export function flowOf(id: string): Flow {
  const flow = caseModel.flows.find((each) => each.id === id);
  if (flow === undefined) throw new Error(`The case model has no flow “${id}”.`);
  return flow;
}
