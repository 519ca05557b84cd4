import { type Side, sideSchema } from '@weft/domain';
import { kindLabel, sideLabels } from '@weft/network';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { RadioGroup, Stack, Text } from '../../ui/index.ts';
import { useKindLabels } from '../organisations/organisationOptions.ts';
import { chosenFor, type Differing, type MergeField, type Whose } from './mergeChoices.ts';

interface MergeFieldsProps {
  fields: readonly Differing[];
  chosen: ReadonlyMap<MergeField, Whose>;
  kept: 'one' | 'other';
  onChoose: (field: MergeField, whose: Whose) => void;
}

const labels: Readonly<Record<MergeField, string>> = {
  name: 'Name',
  kind: 'Kind',
  side: 'Side',
  parentId: 'Part of',
  areaId: 'Area',
  legalForm: 'Legal form',
  website: 'Website',
  contact: 'Contact',
  notes: 'Notes',
};

/** Each field in which the two differ, to choose one of; notes can be kept of both. */
export function MergeFields({ fields, chosen, kept, onChoose }: MergeFieldsProps) {
  const words = useFieldWords();
  if (fields.length === 0) return <Text tone="muted">They differ in nothing that has to be chosen.</Text>;
  return (
    <Stack gap={4}>
      {fields.map(({ field, one, other }) => (
        <RadioGroup<Whose>
          key={field}
          label={labels[field]}
          description={field === 'name' ? 'The other stays as another name, by which it is still found.' : undefined}
          value={chosenFor(field, chosen, kept)}
          onChange={(whose) => onChoose(field, whose)}
          options={[
            { id: 'one', label: words(field, one) },
            { id: 'other', label: words(field, other) },
            ...(field === 'notes' ? [{ id: 'both' as const, label: 'Both, one after the other' }] : []),
          ]}
        />
      ))}
    </Stack>
  );
}

/** A value of a field as it is shown elsewhere. */
function useFieldWords(): (field: MergeField, value: string) => string {
  const { areas } = useWorkspace();
  const { organisations } = useSnapshot();
  const kinds = useKindLabels();
  return (field, value) => {
    if (field === 'kind') return kindLabel(value, kinds);
    if (field === 'side') return sideLabels[asSide(value)];
    if (field === 'parentId') return organisations.find(({ id }) => id === value)?.name ?? 'Something no longer here';
    if (field === 'areaId') return areas.find(({ id }) => id === value)?.name ?? 'Somewhere no longer here';
    return value;
  };
}

function asSide(value: string): Side {
  return sideSchema.options.find((side) => side === value) ?? 'other';
}
