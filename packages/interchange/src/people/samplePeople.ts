import type { Side } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import type { SampleWorkspace } from '../workspaces/sampleSchema.ts';
import { provenanceOf } from '../workspaces/sampleSources.ts';
import { tierFromTitle } from './tier.ts';

/** The posts of a sample, with a tier only where the title plainly says it. */
export function postEntries(posts: SampleWorkspace['posts'], sideOf: (organisation: string) => Side): Entry<'post'>[] {
  return posts.map((post) =>
    entry('post', post.id, {
      organisationId: post.organisation,
      title: post.title,
      tier: tierFromTitle(post.title, sideOf(post.organisation)),
      contact: null,
      notes: post.notes ?? null,
      provenance: provenanceOf(post.documents),
    }),
  );
}

/** The people of a sample, with the office that the document gives them. */
export function personEntries(people: SampleWorkspace['people']): Entry<'person'>[] {
  return people.map((person) =>
    entry('person', person.id, { name: person.name, contact: null, notes: person.office, provenance: provenanceOf(person.documents) }),
  );
}

/** Who is in which post. The documents do not say from when. */
export function appointmentEntries(people: SampleWorkspace['people']): Entry<'appointment'>[] {
  return people.map((person) =>
    entry('appointment', `${person.post}:${person.id}`, { postId: person.post, personId: person.id, from: null, to: null }),
  );
}
