import type { Appointment, Person, Post } from '@weft/domain';
import type { About } from './personAbout.ts';
import type { Draft } from './personDraft.ts';
import type { FieldChange } from './plan.ts';

interface Words {
  post: Post | null;
  person: Person | null;
  held: Appointment | null;
}

function wordsOf({ post, person, held }: Words): [string, string][] {
  return [
    ['Name', person?.name ?? ''],
    ['Contact details', person?.contact ?? ''],
    ['Notes', person?.notes ?? ''],
    ['Post', post?.title ?? ''],
    ['Seniority', post?.tier ?? ''],
    ['Contact details of the post', post?.contact ?? ''],
    ['Notes on the post', post?.notes ?? ''],
    ['Holds it since', held?.from ?? ''],
    ['Until', held?.to ?? ''],
  ];
}

/** What a row changes of a person, a post and when the one has the other, field by field; what it adds is no change. */
export function changesOf({ post, person, held }: About, draft: Draft): FieldChange[] {
  const was = wordsOf({ post: post?.after ?? draft.post, person: person?.after ?? draft.person, held: held?.after ?? draft.held });
  const is = wordsOf(draft);
  return is.flatMap(([field, after], at) => (was[at]?.[1] === after ? [] : [{ field, before: was[at]?.[1] ?? '', after }]));
}
