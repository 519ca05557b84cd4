import type { Relationship } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { ComboBox, Stack, TagGroup, Text } from '../../ui/index.ts';
import { PickInPlace } from '../editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../editing/useRecordForm.tsx';

/** The areas that a relationship concerns. */
export function NeighbourhoodsField({ form }: { form: RecordForm<Relationship> }) {
  const { areas } = useWorkspace();
  const { areaIds } = form.record;
  const chosen = areas.filter(({ id }) => areaIds.includes(id));
  const left = areas.filter(({ id }) => !areaIds.includes(id));
  return (
    <Stack gap={1}>
      {chosen.length === 0 && !form.canEdit && <Text tone="muted">Not recorded</Text>}
      <TagGroup
        label="Neighbourhoods"
        items={chosen.map(({ id, name }) => ({ id, label: name }))}
        {...(form.canEdit ? { onRemove: (id: string) => void form.change({ areaIds: areaIds.filter((other) => other !== id) }) } : {})}
      />
      {form.canEdit && left.length > 0 && (
        <PickInPlace
          action="Add a place"
          picker={(pick) => (
            <ComboBox
              label="Neighbourhood or place"
              labelHidden
              autoFocus
              options={left.map(({ id, name, kind }) => ({ id, label: name, description: kind.replace('-', ' ') }))}
              value={null}
              onChange={(id) => {
                if (id === null) return;
                pick(async () => {
                  const result = await form.save({ areaIds: [...form.record.areaIds, id] });
                  return result.ok ? null : sentenceOf(result);
                });
              }}
            />
          )}
        />
      )}
    </Stack>
  );
}
