import type { Day, TodayPart } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { FlagBadge } from '../cases/flags/FlagBadge.tsx';
import { useFlagWords } from '../cases/flags/useFlagWords.ts';
import { daysWords, useWaitingWords } from '../cases/words/waiting.ts';
import { useAddresses } from '../register/addresses.ts';
import { Badge, Button, Item, Link, Row, Section, Stack, Text } from '../ui/index.ts';
import { dueWords, type TodayLine } from './todayWords.ts';

const titles: Readonly<Record<TodayPart, string>> = {
  overdue: 'Overdue',
  thisWeek: 'Due within a week',
  holdReview: 'On hold, to be looked at again',
  silent: 'Gone quiet',
  waiting: 'Waiting longest on others',
};

/** The service level whose advice stands over a part. */
const advised = { overdue: 'overdue', thisWeek: null, holdReview: 'hold', silent: 'silent', waiting: null } as const;

/** How many lines are there before more are asked for. */
const atFirst = 5;

export interface TodayGroupProps {
  part: TodayPart;
  total: number;
  lines: readonly TodayLine[];
  today: Day;
}

/** One part of today: how many cases, what to do about them, and the first of them. */
export function TodayGroup({ part, total, lines, today }: TodayGroupProps) {
  const to = useAddresses();
  const words = useFlagWords();
  const [showsAll, showAll] = useState(false);
  const measure = advised[part];
  const shown = showsAll ? lines : lines.slice(0, atFirst);
  return (
    <Section title={titles[part]} level={3} meta={counted(total, 'case')}>
      {measure && (
        <Text size="s" tone="muted">
          {words.advice({ measure, step: 'flag' })}
        </Text>
      )}
      <Stack as="ul" gap={3}>
        {shown.map((line) => (
          <CaseLine key={line.id} part={part} line={line} today={today} />
        ))}
      </Stack>
      {shown.length < lines.length && (
        <Row>
          <Button size="s" onPress={() => showAll(true)}>
            {`Show ${lines.length - shown.length} more`}
          </Button>
        </Row>
      )}
      {shown.length === lines.length && lines.length < total && (
        <Text size="s">
          <Link href={to.cases}>{counted(total - lines.length, 'more case')}, on the board</Link>
        </Text>
      )}
    </Section>
  );
}

function CaseLine({ part, line, today }: { part: TodayPart; line: TodayLine; today: Day }) {
  const waitingWords = useWaitingWords();
  const to = useAddresses();
  const words = useFlagWords();
  const { id, reference, organisation, building, nextAction, nextActionDue, waitingOn, daysWaiting, flags } = line;
  // When the next action was due says more than that it is overdue.
  const said = flags.filter(({ measure, step }) => measure !== 'overdue' || step === 'escalate');
  const isDue = part === 'overdue' || part === 'thisWeek';
  return (
    <Item
      as="li"
      actions={
        <>
          {isDue && nextActionDue && <Badge tone={part === 'overdue' ? 'danger' : 'neutral'}>{dueWords(nextActionDue, today)}</Badge>}
          {part === 'waiting' && daysWaiting !== null && <Badge>{`${waitingWords(waitingOn)}, ${daysWords(daysWaiting)}`}</Badge>}
        </>
      }
    >
      <Stack gap={1} align="start">
        <Link href={to.case(id)}>{nextAction ?? reference}</Link>
        <Text size="s" tone="muted">
          {[reference, organisation, building].filter((each) => each).join(' · ')}
        </Text>
        {said.map((flag) => (
          <Row key={flag.measure} gap={2}>
            <FlagBadge flag={flag} />
            {flag.step === 'escalate' && (
              <Text as="span" size="s" tone="muted">
                {words.advice(flag)}
              </Text>
            )}
          </Row>
        ))}
      </Stack>
    </Item>
  );
}
