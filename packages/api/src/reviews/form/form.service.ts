import { readRecords } from '@weft/db';
import {
  ConflictError,
  formDifferences,
  formerAfter,
  formFaults,
  formWith,
  InvalidError,
  refuseUnlessCan,
  type WorkspaceReviewForm,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, valid } from '../../acting/act.ts';
import { sentencesOf } from '../../acting/sentences.ts';
import type { ActingContext } from '../../context.ts';
import type { FormEdit, FormInUse } from './form.schema.ts';
import { ownForm } from './own.ts';

const kind = 'reviewForm';

/** The form as the workspace has it, what it asks no more, and how many reviews are under way with what they were begun with. */
export async function getForm(ctx: ActingContext): Promise<FormInUse> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const own = await ownForm(ctx);
  const underWay = await readRecords(ctx.weft.kysely, 'review', ctx.actor.workspaceId, { tenantSignedOn: null });
  const standard = ctx.reference.reviewForm;
  return {
    form: formWith(standard, own),
    standard,
    id: own?.id ?? null,
    version: own?.version ?? 0,
    former: own?.former ?? [],
    underWay: underWay.length,
  };
}

function refuseStale(own: WorkspaceReviewForm | null, { version, data }: FormEdit): void {
  if ((own?.version ?? 0) === version) return;
  if (own === null) throw new InvalidError('Somebody has put the form back as it came while you were changing it. Look at it again first.');
  const sides = { kind, id: own.id, mine: data, theirs: own };
  throw new ConflictError({ did: 'changed the form while you were changing it', advice: 'Look at it again first.' }, sides);
}

/**
 * Changes what the annual review asks from the next invitation on; reviews that were begun keep their questions. What is taken out is kept, so
 * that its key goes to no other question.
 * @throws InvalidError with a sentence per fault; ConflictError when somebody changed it since `version`.
 */
export async function updateForm(ctx: ActingContext, edit: FormEdit): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'reviewForm.write', ctx.actor);
  const own = await ownForm(ctx);
  refuseStale(own, edit);
  const { sections } = edit.data;
  const [first, ...more] = formFaults(sections);
  if (first) throw new InvalidError(first.message, [first, ...more]);
  const before = { sections: formWith(ctx.reference.reviewForm, own).sections, former: own?.former ?? [] };
  const differences = formDifferences(before.sections, sections);
  if (differences.length === 0) throw new InvalidError('Nothing has been changed yet.');
  const content = { sections, former: formerAfter(before, sections) };
  const after = valid(kind, own ? { ...own, ...content } : { ...fresh(ctx), key: 'annual_review', originKey: null, ...content });
  const items = [own ? changing(kind, own, after) : making(kind, after)];
  return act(ctx, { id: after.id, summary: 'Changed what the annual review asks', reason: sentencesOf(differences), items });
}
