import { tagSchema } from '@weft/domain';
import { useMemo } from 'react';
import { useSnapshot } from '../../data/index.ts';
import { type FieldErrors, TextField } from '../../ui/index.ts';

/** Tags as they are typed: with commas between. */
export interface TypedTags {
  add: string;
  remove: string;
}

export const noTags: TypedTags = { add: '', remove: '' };

/** Tags typed with commas between, as a list. */
export function tagsIn(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

/** What is wrong with tags as they are typed, by field. */
export function problemsIn({ add }: TypedTags): FieldErrors {
  for (const tag of tagsIn(add)) {
    const { error } = tagSchema.safeParse(tag);
    if (error) return { addTags: error.issues[0]?.message ?? 'This is not a tag.' };
  }
  return {};
}

/** Tags to put to several records, and to take off them. */
export function TagsFields({ tags, onChange }: { tags: TypedTags; onChange: (tags: TypedTags) => void }) {
  const { organisations, relationships } = useSnapshot();
  const known = useMemo(
    () => [...new Set([...organisations, ...relationships].flatMap((each) => each.tags))].sort((a, b) => a.localeCompare(b, 'en-GB')),
    [organisations, relationships],
  );
  return (
    <>
      <TextField
        name="addTags"
        label="Add tags"
        description={known.length === 0 ? 'With commas between' : `With commas between. Here already: ${known.slice(0, 12).join(', ')}`}
        value={tags.add}
        onChange={(add) => onChange({ ...tags, add })}
      />
      {known.length > 0 && (
        <TextField
          name="removeTags"
          label="Take off tags"
          description="With commas between"
          value={tags.remove}
          onChange={(remove) => onChange({ ...tags, remove })}
        />
      )}
    </>
  );
}
