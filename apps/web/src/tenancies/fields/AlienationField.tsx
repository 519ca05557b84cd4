import type { Tenancy } from '@weft/domain';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { PickInPlace } from '../../register/editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../../register/editing/useRecordForm.tsx';
import { Select, Stack, TagGroup, Text } from '../../ui/index.ts';

const unclear = 'unclear';

/** What the tenant may do with the building: assign, underlet, hire out. Several can be true; "unclear" stands alone. */
export function AlienationField({ form }: { form: RecordForm<Tenancy> }) {
  const words = useCaseWords();
  const { alienation } = form.record;
  const left = words.options('alienation').filter(({ id }) => !alienation.includes(id));
  const without = (keys: readonly string[], id: string) => keys.filter((key) => key !== id);
  return (
    <Stack gap={1} align="start">
      {alienation.length === 0 && <Text tone="muted">Not known</Text>}
      <TagGroup
        label="Passing it on"
        items={alienation.map((id) => ({ id, label: words.label('alienation', id) }))}
        {...(form.canEdit ? { onRemove: (id: string) => void form.change({ alienation: without(alienation, id) }) } : {})}
      />
      {form.canEdit && left.length > 0 && (
        <PickInPlace
          action="Add"
          picker={(pick) => (
            <Select
              label="What is allowed"
              options={left}
              value={null}
              onChange={(id) =>
                pick(async () => {
                  const next = id === unclear ? [unclear] : [...without(form.record.alienation, unclear), id];
                  const result = await form.save({ alienation: next });
                  return result.ok ? null : sentenceOf(result);
                })
              }
            />
          )}
        />
      )}
    </Stack>
  );
}
