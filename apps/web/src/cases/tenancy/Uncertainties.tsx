import type { Case, Uncertainty } from '@weft/domain';
import { useState } from 'react';
import { fieldLabel } from '../../changes/words/fieldWords.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Button, formatDate, Item, Menu, Section, Stack, Text } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { UncertaintyDialog } from './UncertaintyDialog.tsx';

/** What nobody can settle yet: what is known of it, and when it was last looked into. */
export function Uncertainties({ form }: { form: RecordForm<Case> }) {
  const words = useCaseWords();
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const { record, canEdit } = form;
  const without = (index: number) => record.uncertainties.filter((_, each) => each !== index);
  return (
    <Section
      title="Not settled"
      level={3}
      actions={
        canEdit && (
          <Button size="s" icon="add" onPress={() => setEditing('new')}>
            Add what is unclear
          </Button>
        )
      }
    >
      {record.uncertainties.length === 0 && <Text tone="muted">Nothing is marked as unclear.</Text>}
      {record.uncertainties.length > 0 && (
        <Stack as="ul" gap={3} aria-label="What is not settled">
          {record.uncertainties.map((each, index) => (
            <Item
              key={`${each.field} ${each.value}`}
              as="li"
              actions={
                canEdit && (
                  <Menu
                    label={`More about what is unclear: ${uncertaintyWords(each, words.label)}`}
                    placement="bottom end"
                    trigger={<Button variant="icon" icon="more" size="s" label="More" />}
                    items={[
                      { id: 'edit', label: 'Edit…', icon: 'edit', run: () => setEditing(index) },
                      {
                        id: 'settled',
                        label: 'It is settled',
                        icon: 'check',
                        run: () => void form.change({ uncertainties: without(index) }),
                      },
                    ]}
                  />
                )
              }
            >
              <Stack gap={0}>
                <Text>{uncertaintyWords(each, words.label)}</Text>
                {each.note && <Text size="s">{each.note}</Text>}
                {each.checkedOn && (
                  <Text size="s" tone="muted">
                    {`Last looked into ${formatDate(each.checkedOn)}`}
                  </Text>
                )}
              </Stack>
            </Item>
          ))}
        </Stack>
      )}
      {editing !== null && <UncertaintyDialog form={form} index={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

/** A field as it stands in a file, such as `occupancy.documentStatus`, with what is known of it; words that a person typed stay as they are. */
function uncertaintyWords({ field, value }: Uncertainty, label: (list: string, id: string) => string): string {
  const name = field.split('.').at(-1) ?? field;
  const isKey = /^[a-z0-9_]+$/.test(value);
  return `${/\s/.test(field) ? field : fieldLabel(name)}: ${isKey ? label(name, value) : value}`;
}
