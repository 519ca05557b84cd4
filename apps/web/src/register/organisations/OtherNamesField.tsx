import type { Organisation } from '@weft/domain';
import { Stack, TagGroup, Text } from '../../ui/index.ts';
import { EditInPlace } from '../editing/EditInPlace.tsx';
import type { RecordForm } from '../editing/useRecordForm.tsx';

/** What else an organisation is or was called: it is found by these too. */
export function OtherNamesField({ form }: { form: RecordForm<Organisation> }) {
  const { otherNames } = form.record;
  return (
    <Stack gap={1}>
      {otherNames.length === 0 && !form.canEdit && <Text tone="muted">None recorded</Text>}
      <TagGroup
        label="Other names"
        items={otherNames.map((name) => ({ id: name, label: name }))}
        {...(form.canEdit
          ? { onRemove: (name: string) => void form.change({ otherNames: otherNames.filter((other) => other !== name) }) }
          : {})}
      />
      {form.canEdit && (
        <EditInPlace
          form={form}
          label="Another name"
          placeholder="Add another name"
          text={() => ''}
          patch={(name) => ({ otherNames: [...form.record.otherNames, name] })}
        />
      )}
    </Stack>
  );
}
