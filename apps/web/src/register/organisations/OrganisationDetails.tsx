import { type Organisation, type Side, sideSchema } from '@weft/domain';
import { kindLabel, sideLabels } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { DataList, Link, Panel, Stack } from '../../ui/index.ts';
import { ChooseInPlace } from '../editing/ChooseInPlace.tsx';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import { TagsField } from '../editing/TagsField.tsx';
import type { RecordForm } from '../editing/useRecordForm.tsx';
import { IdentifiersField } from './IdentifiersField.tsx';
import { useKindGroups } from './KindSelect.tsx';
import { OtherNamesField } from './OtherNamesField.tsx';
import { useKindLabels } from './organisationOptions.ts';
import { ParentField } from './ParentField.tsx';

/** The plain facts of an organisation, each edited where it stands. */
export function OrganisationDetails({ form }: { form: RecordForm<Organisation> }) {
  const { areas, can } = useWorkspace();
  const kinds = useKindLabels();
  const groups = useKindGroups();
  const { record, canEdit } = form;
  const line = (field: 'legalForm' | 'website' | 'contact', label: string, placeholder: string) => (
    <EditInPlace
      form={form}
      label={label}
      placeholder={placeholder}
      text={(each) => each[field] ?? ''}
      patch={(typed) => ({ [field]: orNull(typed) })}
    />
  );
  return (
    <Panel title="Details">
      <DataList
        items={[
          { term: 'Name', value: <EditInPlace isMain form={form} label="Name" text={(each) => each.name} patch={(name) => ({ name })} /> },
          { term: 'Other names', value: <OtherNamesField form={form} /> },
          {
            term: 'Kind',
            value: (
              <ChooseInPlace
                label="Kind"
                value={record.kind}
                groups={groups}
                display={kindLabel(record.kind, kinds)}
                canEdit={canEdit}
                onChoose={(kind) => void form.change({ kind })}
              />
            ),
          },
          {
            term: 'Side',
            value: (
              <ChooseInPlace
                label="Side"
                value={record.side}
                options={sideSchema.options.map((id) => ({ id, label: sideLabels[id] }))}
                canEdit={canEdit}
                onChoose={(id) => void form.change({ side: asSide(id) ?? record.side })}
              />
            ),
          },
          { term: 'Part of', value: <ParentField form={form} /> },
          {
            term: 'Area',
            value: (
              <ChooseInPlace
                label="Area"
                value={record.areaId}
                options={areas.map(({ id, name }) => ({ id, label: name }))}
                canEdit={canEdit && areas.length > 0}
                display={areas.find(({ id }) => id === record.areaId)?.name}
                onChoose={(areaId) => void form.change({ areaId })}
                onClear={() => void form.change({ areaId: null })}
              />
            ),
          },
          { term: 'Tags', value: <TagsField form={form} patch={(tags) => ({ tags })} /> },
          { term: 'Identifiers', value: <IdentifiersField form={form} /> },
          { term: 'Legal form', value: line('legalForm', 'Legal form', 'Add') },
          {
            term: 'Website',
            value: (
              <Stack gap={0} align="start">
                {line('website', 'Website', 'Add')}
                {isWebAddress(record.website) && (
                  <Link href={record.website} target="_blank">
                    Open the website
                  </Link>
                )}
              </Stack>
            ),
          },
          ...(can('contacts.read') ? [{ term: 'Contact', value: line('contact', 'Contact', 'Add') }] : []),
        ]}
      />
    </Panel>
  );
}

function asSide(text: string): Side | undefined {
  return sideSchema.options.find((side) => side === text);
}

/** Only addresses of the web become links: anything else that was typed or imported stays text. */
function isWebAddress(text: string | null): text is string {
  if (text === null || !/^https?:\/\//i.test(text)) return false;
  return URL.canParse(text);
}
