import { Stack, TagGroup, Text } from '../../ui/index.ts';
import { EditInPlace } from './EditInPlace.tsx';
import type { RecordForm } from './useRecordForm.tsx';

interface Tagged {
  id: string;
  version: number;
  tags: string[];
}

interface TagsFieldProps<R extends Tagged> {
  form: RecordForm<R>;
  /** The fields to save for other tags. */
  patch: (tags: string[]) => Partial<R>;
}

/** The tags of a record, by which lists and the map can be narrowed down. */
export function TagsField<R extends Tagged>({ form, patch }: TagsFieldProps<R>) {
  const { tags } = form.record;
  return (
    <Stack gap={1}>
      {tags.length === 0 && !form.canEdit && <Text tone="muted">None</Text>}
      <TagGroup
        label="Tags"
        items={tags.map((tag) => ({ id: tag, label: tag }))}
        {...(form.canEdit ? { onRemove: (tag: string) => void form.change(patch(tags.filter((other) => other !== tag))) } : {})}
      />
      {form.canEdit && (
        <EditInPlace form={form} label="A tag" placeholder="Add a tag" text={() => ''} patch={(tag) => patch([...form.record.tags, tag])} />
      )}
    </Stack>
  );
}
