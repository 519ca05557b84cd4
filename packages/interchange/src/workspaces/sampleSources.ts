import type { Provenance } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import type { SampleWorkspace } from './sampleSchema.ts';

/** The documents that a sample was taken from. */
export function sourceEntries(sources: SampleWorkspace['sources']): Entry<'source'>[] {
  return sources.map((source) => {
    const ours = source.titleIsOurs ? 'the title is ours, as none is printed' : null;
    const covers = [source.covers, ours].filter((part) => part !== null).join('; ');
    return entry('source', source.id, {
      title: source.title,
      author: source.author,
      dated: source.date,
      covers: covers === '' ? null : covers,
    });
  });
}

/** Documents, by their ids, as where a record comes from. */
export function provenanceOf(documents: readonly string[]): Provenance {
  return documents.map((sourceId) => ({ sourceId, note: null }));
}
