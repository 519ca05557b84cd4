import { type Area, areaSchema } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { ChooseInPlace } from '../register/editing/ChooseInPlace.tsx';
import { EditInPlace, orNull } from '../register/editing/EditInPlace.tsx';
import { type RecordForm, useRecordForm } from '../register/editing/useRecordForm.tsx';
import { Button, Item, Link, Menu, Row, Stack, Text } from '../ui/index.ts';
import { asAreaKind, kindOptions, type ListedArea, namedByWords } from './areaWords.ts';
import { MergeAreaDialog } from './MergeAreaDialog.tsx';

interface AreaLineProps {
  listed: ListedArea;
  /** The whole list, for one to be merged into another of it. */
  among: readonly ListedArea[];
}

/** One neighbourhood, edited where it stands, with what names it. */
export function AreaLine({ listed, among }: AreaLineProps) {
  const client = useClient();
  const { can } = useWorkspace();
  const form = useRecordForm<Area>({
    record: listed.area,
    schema: areaSchema,
    what: 'the neighbourhood',
    canEdit: can('workspace.write'),
    update: ({ id, version, data: { name, kind, gssCode } }) =>
      client.areas.update.mutate({
        id,
        version,
        data: { ...(name !== undefined && { name }), ...(kind !== undefined && { kind }), ...(gssCode !== undefined && { gssCode }) },
      }),
  });
  // As it was last saved here: a list that is not read again yet has the version before, and would be refused.
  const saved = { ...listed, area: form.record };
  return (
    <Item as="li" actions={form.canEdit && <More listed={saved} among={among} />}>
      <Stack gap={0}>
        <Fields form={form} name={listed.area.name} />
        <NamedBy listed={listed} />
      </Stack>
      {form.dialog}
    </Item>
  );
}

function Fields({ form, name }: { form: RecordForm<Area>; name: string }) {
  return (
    <>
      <Text as="div" strong>
        <EditInPlace form={form} label={`Name of ${name}`} text={(area) => area.name} patch={(typed) => ({ name: typed })} />
      </Text>
      <Row gap={2}>
        <ChooseInPlace
          label={`What ${name} is`}
          value={form.record.kind}
          options={kindOptions}
          canEdit={form.canEdit}
          onChoose={(id) => void form.change({ kind: asAreaKind(id) ?? form.record.kind })}
        />
        {(form.canEdit || form.record.gssCode !== null) && (
          <EditInPlace
            form={form}
            label={`Official code of ${name}`}
            placeholder="Add its code"
            text={({ gssCode }) => gssCode ?? ''}
            patch={(typed) => ({ gssCode: orNull(typed) })}
          />
        )}
      </Row>
    </>
  );
}

function NamedBy({ listed: { area, uses } }: { listed: ListedArea }) {
  const to = useAddresses();
  const words = namedByWords(uses);
  return (
    <Text size="s" tone="muted">
      {words === '' ? 'Nothing names it' : `Named by ${words}`}
      {uses.cases > 0 && (
        <>
          {' · '}
          <Link href={`${to.cases}?flow=all&closed=true&area=${area.id}`}>{counted(uses.cases, 'case')}</Link>
        </>
      )}
    </Text>
  );
}

function More({ listed, among }: AreaLineProps) {
  const client = useClient();
  const write = useWrite();
  const [isMerging, setMerging] = useState(false);
  const { id, version, name } = listed.area;
  const words = namedByWords(listed.uses);
  return (
    <>
      <Menu
        label={`More to do with ${name}`}
        placement="bottom end"
        trigger={<Button variant="icon" icon="more" label={`More for ${name}`} />}
        items={[
          {
            id: 'merge',
            label: 'Merge with another…',
            description: 'What names it then names the other',
            icon: 'link',
            isDisabled: among.length < 2,
            run: () => setMerging(true),
          },
          {
            id: 'remove',
            label: 'Remove',
            description: words === '' ? 'Goes to the bin' : `Not while it is named by ${words}`,
            icon: 'trash',
            tone: 'danger',
            run: () => void write(() => client.areas.delete.mutate({ id, version })),
          },
        ]}
      />
      {isMerging && <MergeAreaDialog lost={listed} among={among} onClose={() => setMerging(false)} />}
    </>
  );
}
