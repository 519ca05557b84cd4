import { readRecords } from '@weft/db';
import {
  ConflictError,
  InvalidError,
  refuseUnlessCan,
  standardTerms,
  type TermList,
  termDifferences,
  termFaults,
  termListKeys,
  termListKind,
  termsOf,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, valid } from '../acting/act.ts';
import { sentencesOf } from '../acting/sentences.ts';
import type { ActingContext } from '../context.ts';
import type { ListedTerms, TermsEdit } from './terms.schema.ts';

const kind = 'termList';

/** The lists of terms of the workspace, each beside how it came. */
export async function listTerms(ctx: ActingContext): Promise<ListedTerms[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const lists = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId);
  return termListKeys.map((key) => {
    const own = lists.find((list) => list.key === key);
    const standard = standardTerms(ctx.reference.caseModel, key);
    return { key, terms: termsOf(standard, own), standard, id: own?.id ?? null, version: own?.version ?? 0 };
  });
}

function refuseStale(own: TermList | undefined, { version, data }: TermsEdit): void {
  if ((own?.version ?? 0) === version) return;
  if (own === undefined)
    throw new InvalidError('Somebody has put this list back as it came while you were changing it. Look at it again first.');
  const sides = { kind, id: own.id, mine: data, theirs: own };
  throw new ConflictError({ did: 'changed this list while you were changing it', advice: 'Look at it again first.' }, sides);
}

/**
 * Changes a list: its words, its order, what it offers. What was recorded with a term keeps it, whatever becomes of the list.
 * @throws InvalidError with a sentence per fault; ConflictError when somebody changed it since `version`.
 */
export async function updateTerms(ctx: ActingContext, edit: TermsEdit): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'termList.write', ctx.actor);
  const { key, data } = edit;
  const [own] = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { key });
  refuseStale(own, edit);
  const standard = standardTerms(ctx.reference.caseModel, key);
  const before = termsOf(standard, own);
  const problems = termFaults(termListKind(key), standard, before, data.terms);
  if (problems[0]) throw new InvalidError(problems[0].message, problems);
  const differences = termDifferences(before, data.terms);
  if (differences.length === 0) throw new InvalidError('Nothing has been changed yet.');
  const after = valid(kind, own ? { ...own, ...data } : { ...fresh(ctx), key, originKey: null, ...data });
  const items = [own ? changing(kind, own, after) : making(kind, after)];
  const summary = `Changed the list “${termListKind(key).label}”`;
  return act(ctx, { id: after.id, summary, reason: sentencesOf(differences), items });
}
