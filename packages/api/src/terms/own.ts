import { readRecords } from '@weft/db';
import { type CaseModel, type Lists, modelWith, snagCategoriesKey } from '@weft/domain';
import type { AnyActingContext } from '../context.ts';

type Worded = Pick<CaseModel, 'lists' | 'snagCategories'>;

/** Read once for each call: bringing in many snags asks for their kinds many times. */
const read = new WeakMap<AnyActingContext, Promise<Worded>>();

/** The lists of terms of the actor's workspace: those that came with Weft, each as the workspace has changed it. */
export function termsIn(ctx: AnyActingContext): Promise<Worded> {
  const known = read.get(ctx);
  if (known) return known;
  const own = readRecords(ctx.weft.kysely, 'termList', ctx.actor.workspaceId);
  const terms = own.then((lists) => modelWith(ctx.reference.caseModel, lists));
  read.set(ctx, terms);
  return terms;
}

/** The same by name, the kinds of snag among them, to hold values against. */
export async function listsOf(ctx: AnyActingContext): Promise<Lists> {
  const { lists, snagCategories } = await termsIn(ctx);
  return { ...lists, [snagCategoriesKey]: snagCategories };
}
