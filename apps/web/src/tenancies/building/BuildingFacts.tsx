import type { Asset } from '@weft/domain';
import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace, orNull } from '../../register/editing/EditInPlace.tsx';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { DataList, type Option, Panel, Stack } from '../../ui/index.ts';
import { YesNoInPlace } from '../fields/YesNoInPlace.tsx';
import { useWardNames } from '../useWardNames.ts';
import { assetTypeOptions, conditionOptions, epcOptions, holdingOptions, listedOptions } from './assetWords.ts';

type Form = RecordForm<Asset>;

interface FactProps<Field extends keyof Asset> {
  form: Form;
  field: Field;
  label: string;
}

/** What is known of a building or land itself, each fact edited where it stands. */
export function BuildingFacts({ form }: { form: Form }) {
  return (
    <Stack gap={4}>
      <Place form={form} />
      <Holding form={form} />
      <Condition form={form} />
    </Stack>
  );
}

function Place({ form }: { form: Form }) {
  const wardName = useWardNames();
  const { wardCode } = form.record;
  return (
    <Panel title="Where it is">
      <DataList
        items={[
          { term: 'Name', value: <EditInPlace isMain form={form} label="Name" text={({ name }) => name} patch={(name) => ({ name })} /> },
          { term: 'What it is', value: <One form={form} field="assetType" label="What it is" options={assetTypeOptions} /> },
          { term: 'Address', value: <Line form={form} field="addressLine1" label="Address" /> },
          { term: 'Second line', value: <Line form={form} field="addressLine2" label="Second line of the address" /> },
          { term: 'Town', value: <Line form={form} field="town" label="Town" /> },
          { term: 'Postcode', value: <Line form={form} field="postcode" label="Postcode" /> },
          {
            term: 'Ward',
            value: <Line form={form} field="wardCode" label="Ward code" display={wardCode === null ? undefined : wardName(wardCode)} />,
          },
          { term: 'UPRN', value: <Line form={form} field="uprn" label="UPRN" /> },
          { term: 'USRN', value: <Line form={form} field="usrn" label="USRN" /> },
        ]}
      />
    </Panel>
  );
}

function Holding({ form }: { form: Form }) {
  return (
    <Panel title="What the council holds">
      <DataList
        items={[
          { term: 'Holding', value: <One form={form} field="councilHolding" label="Holding" options={holdingOptions} /> },
          { term: 'Title number', value: <Line form={form} field="titleNumber" label="Title number" /> },
          { term: 'Listed', value: <One form={form} field="listedGrade" label="Listed" options={listedOptions} /> },
          {
            term: 'Open space',
            value: <YesNoInPlace form={form} label="Open space" value={(each) => each.openSpace} patch={(openSpace) => ({ openSpace })} />,
          },
          {
            term: 'Asset of community value',
            value: (
              <YesNoInPlace
                form={form}
                label="Asset of community value"
                value={(each) => each.assetOfCommunityValue}
                patch={(assetOfCommunityValue) => ({ assetOfCommunityValue })}
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Condition({ form }: { form: Form }) {
  return (
    <Panel title="Condition and energy">
      <DataList
        items={[
          { term: 'Condition', value: <One form={form} field="conditionGrade" label="Condition" options={conditionOptions} /> },
          { term: 'Surveyed', value: <Day form={form} field="conditionSurveyDate" label="Surveyed" /> },
          { term: 'EPC rating', value: <One form={form} field="epcRating" label="EPC rating" options={epcOptions} /> },
          { term: 'EPC expires', value: <Day form={form} field="epcExpires" label="EPC expires" /> },
          {
            term: 'Most people in it',
            value: (
              <EditInPlace
                form={form}
                label="Most people in it"
                placeholder="Not known"
                text={(each) => String(each.expectedMaxOccupancy ?? '')}
                patch={(typed) => ({ expectedMaxOccupancy: typed.trim() === '' ? null : Number(typed) })}
                validate={(typed) => (/^\s*\d{0,6}\s*$/.test(typed) ? undefined : 'Type a whole number, such as 120.')}
              />
            ),
          },
          { term: 'Notes', value: <Line form={form} field="notes" label="Notes" isLong /> },
        ]}
      />
    </Panel>
  );
}

type LineName = 'addressLine1' | 'addressLine2' | 'town' | 'postcode' | 'wardCode' | 'uprn' | 'usrn' | 'titleNumber' | 'notes';

function Line({ form, field, label, display, isLong }: FactProps<LineName> & { display?: string | undefined; isLong?: boolean }) {
  return (
    <EditInPlace
      form={form}
      label={label}
      placeholder="Not known"
      display={display}
      multiline={isLong}
      text={(each) => each[field] ?? ''}
      patch={(typed) => ({ [field]: orNull(typed) })}
    />
  );
}

function Day({ form, field, label }: FactProps<'conditionSurveyDate' | 'epcExpires'>) {
  return (
    <EditDayInPlace
      form={form}
      label={label}
      placeholder="Not known"
      text={(each) => each[field] ?? ''}
      patch={(day) => ({ [field]: day === '' ? null : day })}
    />
  );
}

type OneName = 'assetType' | 'councilHolding' | 'listedGrade' | 'conditionGrade' | 'epcRating';

function One({ form, field, label, options }: FactProps<OneName> & { options: readonly Option[] }) {
  return (
    <ChooseInPlace
      label={label}
      value={form.record[field]}
      options={options}
      canEdit={form.canEdit}
      onChoose={(id) => void form.change({ [field]: id })}
      onClear={field === 'epcRating' ? () => void form.change({ epcRating: null }) : undefined}
    />
  );
}
