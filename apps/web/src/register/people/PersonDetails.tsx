import type { Person } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { DataList, Panel } from '../../ui/index.ts';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import type { RecordForm } from '../editing/useRecordForm.tsx';

/** The plain facts of a person, each edited where it stands. */
export function PersonDetails({ form }: { form: RecordForm<Person> }) {
  const { can } = useWorkspace();
  const field = (name: 'contact' | 'notes', label: string) => (
    <EditInPlace
      form={form}
      label={label}
      multiline={name === 'notes'}
      text={(each) => each[name] ?? ''}
      patch={(typed) => ({ [name]: orNull(typed) })}
    />
  );
  return (
    <Panel title="Details">
      <DataList
        items={[
          {
            term: 'Full name',
            value: <EditInPlace isMain form={form} label="Full name" text={(each) => each.name} patch={(name) => ({ name })} />,
          },
          ...(can('contacts.read') ? [{ term: 'Contact', value: field('contact', 'Contact') }] : []),
          { term: 'Notes', value: field('notes', 'Notes') },
        ]}
      />
    </Panel>
  );
}
