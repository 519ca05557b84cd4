import type { Relationship } from '@weft/domain';
import { levelLabels } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { DataList, Panel, Stack, Text } from '../../ui/index.ts';
import { ChooseInPlace } from '../editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import { TagsField } from '../editing/TagsField.tsx';
import type { RecordForm } from '../editing/useRecordForm.tsx';
import { asLevel, formalityOptions, levelOptions, statusOptions } from './choices.ts';
import { confirmedWords } from './FreshnessBadge.tsx';
import { NeighbourhoodsField } from './NeighbourhoodsField.tsx';
import { TypesField } from './TypesField.tsx';

/** The plain facts of a relationship, each edited where it stands. */
export function DetailsPanel({ form }: { form: RecordForm<Relationship> }) {
  const { reference, today } = useWorkspace();
  const { record, canEdit } = form;
  return (
    <Panel title="Details">
      <DataList
        items={[
          { term: 'Name', value: <EditInPlace isMain form={form} label="Name" text={(each) => each.name} patch={(name) => ({ name })} /> },
          { term: 'Types', value: <TypesField form={form} /> },
          {
            term: 'Level',
            value: (
              <Stack gap={1}>
                <ChooseInPlace
                  label="Level"
                  value={record.level ?? 'none'}
                  options={levelOptions(reference.typology.levels)}
                  canEdit={canEdit}
                  display={record.level === null ? 'Not sure yet' : levelLabels[record.level]}
                  onChoose={(id) => void form.change({ level: asLevel(id), levelBasis: 'stated' })}
                />
                {record.levelBasis === 'inferred' && (
                  <Text size="s" tone="muted">
                    Inferred: the source does not say
                  </Text>
                )}
              </Stack>
            ),
          },
          { term: 'Places', value: <NeighbourhoodsField form={form} /> },
          { term: 'Tags', value: <TagsField form={form} patch={(tags) => ({ tags })} /> },
          {
            term: 'Status',
            value: (
              <Stack gap={1}>
                <ChooseInPlace
                  label="Status"
                  value={record.status}
                  options={statusOptions}
                  canEdit={canEdit}
                  onChoose={(id) => {
                    const status = statusOptions.find((option) => option.id === id)?.id;
                    if (status) void form.change({ status, statusAsOf: null });
                  }}
                />
                {record.statusAsOf && (
                  <Text size="s" tone="muted">
                    As of {record.statusAsOf}
                  </Text>
                )}
              </Stack>
            ),
          },
          {
            term: 'Formality',
            value: (
              <ChooseInPlace
                label="Formality"
                value={record.formality}
                options={formalityOptions}
                canEdit={canEdit}
                onChoose={(id) => void form.change({ formality: formalityOptions.find((option) => option.id === id)?.id ?? null })}
                onClear={() => void form.change({ formality: null })}
              />
            ),
          },
          {
            term: 'From',
            value: <EditDayInPlace form={form} label="From" text={(each) => each.from ?? ''} patch={(day) => ({ from: orNull(day) })} />,
          },
          {
            term: 'To',
            value: <EditDayInPlace form={form} label="To" text={(each) => each.to ?? ''} patch={(day) => ({ to: orNull(day) })} />,
          },
          {
            term: 'When it happens',
            value: (
              <EditInPlace
                form={form}
                label="When it happens"
                placeholder="Add, for example quarterly"
                text={(each) => each.timing ?? ''}
                patch={(timing) => ({ timing: orNull(timing) })}
              />
            ),
          },
          { term: 'Confirmed', value: confirmedWords(record.confirmedOn, today) },
        ]}
      />
    </Panel>
  );
}
