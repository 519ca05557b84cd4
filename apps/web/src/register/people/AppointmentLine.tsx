import { type Appointment, appointmentSchema, covers } from '@weft/domain';
import { useState } from 'react';
import { spanWords } from '../../changes/words/listWords.ts';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, DateField, FormDialog, isIsoDate, Link, Menu, Row, Stack, Text } from '../../ui/index.ts';
import { orNull } from '../editing/EditInPlace.tsx';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { type RecordForm, useRecordForm } from '../editing/useRecordForm.tsx';

export interface AppointmentLineProps {
  appointment: Appointment;
  /** Who holds it, or what is held: whichever the page is not about. */
  title: string;
  href: string;
  /** A second line: the post's organisation. */
  note?: string | undefined;
}

/** Somebody's time in a post, and the way to end or correct it. */
export function AppointmentLine({ appointment, title, href, note }: AppointmentLineProps) {
  const client = useClient();
  const write = useWrite();
  const { can, today } = useWorkspace();
  const [isEditing, setEditing] = useState<'end' | 'dates' | null>(null);
  const form = useRecordForm({
    record: appointment,
    schema: appointmentSchema,
    what: 'the appointment',
    canEdit: can('person.write'),
    update: ({ id, version, data: { from, to } }) =>
      client.people.appointments.update.mutate({
        id,
        version,
        data: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      }),
  });
  const { record } = form;
  const span = spanWords(record);
  const about = [note, span === '' ? 'since when is not recorded' : span].filter((part) => part);
  return (
    <Row as="li" justify="between" align="start" noWrap>
      <Stack gap={0}>
        <Link href={href}>{title}</Link>
        {about.length > 0 && (
          <Text size="s" tone="muted">
            {about.join(' · ')}
          </Text>
        )}
      </Stack>
      {form.canEdit && (
        <Menu
          label={`What to do about ${title}`}
          placement="bottom end"
          trigger={<Button variant="icon" icon="more" size="s" label={`More about ${title}`} />}
          items={[
            ...(covers(record, today) ? [{ id: 'end', label: 'End the appointment…', run: () => setEditing('end') }] : []),
            { id: 'dates', label: 'Change the dates…', icon: 'edit' as const, run: () => setEditing('dates') },
            {
              id: 'remove',
              label: 'Never held it',
              description: 'Takes this off the record',
              tone: 'danger' as const,
              run: () => void write(() => client.people.appointments.delete.mutate({ id: record.id, version: record.version })),
            },
          ]}
        />
      )}
      {isEditing && (
        <DatesDialog
          title={isEditing === 'end' ? `When was the last day of ${title}?` : `When ${title} held it`}
          form={form}
          to={isEditing === 'end' ? today : (record.to ?? '')}
          onClose={() => setEditing(null)}
        />
      )}
      {form.dialog}
    </Row>
  );
}

interface DatesDialogProps {
  title: string;
  form: RecordForm<Appointment>;
  /** What stands as the last day to begin with. */
  to: string;
  onClose: () => void;
}

function DatesDialog({ title, form, to, onClose }: DatesDialogProps) {
  const [start] = useState(form.record);
  const [draft, setDraft] = useState({ from: start.from ?? '', to });

  async function save() {
    const unreadable = (['from', 'to'] as const).filter((field) => draft[field] !== '' && !isIsoDate(draft[field]));
    const sentence = 'Type a date such as 27 3 2007, 27 March or today.';
    if (unreadable.length > 0) return Object.fromEntries(unreadable.map((field) => [field, sentence]));
    const result = await form.save({ from: orNull(draft.from), to: orNull(draft.to) }, start);
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog title={title} description="Past holders stay on record." size="s" mustChoose onSave={save} onClose={onClose}>
      <DateField name="from" label="First day" prefer="past" value={draft.from} onChange={(from) => setDraft({ ...draft, from })} />
      <DateField name="to" label="Last day" value={draft.to} onChange={(day) => setDraft({ ...draft, to: day })} />
    </FormDialog>
  );
}
