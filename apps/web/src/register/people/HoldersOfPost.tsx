import type { RouterOutputs } from '@weft/api';
import { covers } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Badge, Button, Row, Section, Stack } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { AppointDialog } from './AppointDialog.tsx';
import { AppointmentLine } from './AppointmentLine.tsx';
import { latestFirst } from './posts.ts';

type Detail = RouterOutputs['people']['get'];

/** Who is in a post, and who was. */
export function HoldersOfPost({ detail }: { detail: Detail }) {
  const { can, today } = useWorkspace();
  const [isAppointing, setAppointing] = useState(false);
  const held = latestFirst(detail.appointments);
  const now = held.filter((each) => covers(each, today));
  const other = held.filter((each) => !covers(each, today));
  return (
    <>
      <Section title="Who is in it" actions={now.length === 0 && <Badge tone="caution">Vacant</Badge>}>
        <Lines appointments={now} people={detail.people} />
        {can('person.write') && (
          <Row>
            <Button variant="quiet" size="s" icon="add" onPress={() => setAppointing(true)}>
              Appoint somebody
            </Button>
          </Row>
        )}
      </Section>
      {other.length > 0 && (
        <Section title="Before and after">
          <Lines appointments={other} people={detail.people} />
        </Section>
      )}
      {isAppointing && <AppointDialog post={detail.post} onClose={() => setAppointing(false)} />}
    </>
  );
}

function Lines({ appointments, people }: Pick<Detail, 'appointments' | 'people'>) {
  const to = useAddresses();
  if (appointments.length === 0) return null;
  return (
    <Stack as="ul" gap={2}>
      {appointments.map((appointment) => (
        <AppointmentLine
          key={appointment.id}
          appointment={appointment}
          title={people.find(({ id }) => id === appointment.personId)?.name ?? 'Somebody'}
          href={to.person(appointment.personId)}
        />
      ))}
    </Stack>
  );
}
