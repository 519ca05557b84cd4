import { type Case, daysWaiting, type WaitingOn, waitingOnSchema } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Badge, Button, DateField, FieldGroup, formatDate, InlinePanel, isIsoDate, Row, Stack, Text } from '../../ui/index.ts';
import { daysWords, useWaitingWords, waitingTone } from '../words/waiting.ts';

/** Whose move it is and since when, said together: press, type the day, press who. */
export function WaitingPanel({ form }: { form: RecordForm<Case> }) {
  const waitingWords = useWaitingWords();
  const { today } = useWorkspace();
  const { record, canEdit } = form;
  const days = daysWaiting(record, today);
  const shown = (
    <Row gap={2} as="span">
      <Text as="span" strong>
        {waitingWords(record.waitingOn)}
      </Text>
      {record.waitingSince !== null && <Text as="span">{`since ${formatDate(record.waitingSince)}`}</Text>}
      {days !== null && <Badge tone={waitingTone(days)}>{daysWords(days)}</Badge>}
    </Row>
  );
  if (!canEdit) return shown;
  return (
    <InlinePanel label="Whose move it is" value={shown}>
      {(close) => <Choice form={form} onDone={close} />}
    </InlinePanel>
  );
}

function Choice({ form, onDone }: { form: RecordForm<Case>; onDone: () => void }) {
  const waitingWords = useWaitingWords();
  const { today } = useWorkspace();
  const { record, change } = form;
  const [since, setSince] = useState(today);
  const [isRefused, setRefused] = useState(false);

  function choose(waitingOn: WaitingOn) {
    if (waitingOn !== 'nobody' && !isIsoDate(since)) return setRefused(true);
    onDone();
    void change({ waitingOn, waitingSince: waitingOn === 'nobody' ? null : since });
  }

  return (
    <Stack gap={3}>
      <DateField
        label="Since"
        description="Type it as you say it: the 3rd, 3 Nov, last Friday"
        prefer="past"
        value={since}
        onChange={(day) => {
          setSince(day);
          setRefused(false);
        }}
        error={isRefused ? 'Type a date such as the 3rd or 3 November' : undefined}
        // A keyboard that comes up by itself would hide the choices on a phone.
        autoFocus={!window.matchMedia('(pointer: coarse)').matches}
      />
      <FieldGroup legend="Whose move it is">
        <Row gap={2}>
          {waitingOnSchema.options.map((id) => (
            <Button key={id} icon={id === record.waitingOn ? 'check' : undefined} onPress={() => choose(id)}>
              {waitingWords(id)}
            </Button>
          ))}
        </Row>
      </FieldGroup>
    </Stack>
  );
}
