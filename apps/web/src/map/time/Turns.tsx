import type { Day } from '@weft/domain';
import { type Compared, compareDays, counted, midSentence, type Turn, turnLabels, turnsOf } from '@weft/network';
import { useMemo } from 'react';
import { Button, Disclosure, formatDate, Row, Stack, Text } from '../../ui/index.ts';
import { markSigns } from '../../ui/map/marking.ts';
import { TimeSaid, TimeTurns } from '../../ui/map/TimeStrip.tsx';
import { RecordLink } from '../panel/RecordLink.tsx';
import { useMap } from '../state/mapState.ts';
import { useOnRecord } from './useOnRecord.ts';

/** More than this many of one turn are counted rather than listed. */
const mostListed = 12;

/** Where the lists leave enough of the map in sight, they stand open. */
const roomy = '(min-width: 60rem) and (min-height: 60rem)';

/** What became of relationships between two days, in words that lead to each. */
export function Turns({ since, on, isBrief }: { since: Day; on: Day; isBrief: boolean }) {
  const { search } = useMap();
  const earlier = useOnRecord(since);
  const later = useOnRecord(search.on);
  const found = useMemo(() => compareDays(later, since, on, earlier), [earlier, since, later, on]);
  const isByRecord = found.some(({ turn }) => turn === 'type' || turn === 'level');
  const days =
    since < on ? `Between ${formatDate(since)} and ${formatDate(on)}` : `Between ${formatDate(on)} and ${formatDate(since)}, looking back`;
  return (
    <Stack gap={1}>
      <TimeSaid isSaidBelow={found.length > 0}>
        {found.length === 0
          ? // In little room the days stand right above it.
            `${isBrief ? 'Nothing' : `${days} nothing that the records date`} was gained, lost or changed.`
          : `${days}: ${counted(found.length, 'change')}.`}
      </TimeSaid>
      {found.length > 0 && (
        <Disclosure title={inShort(found)} level={2} defaultExpanded={matchMedia(roomy).matches}>
          <TimeTurns>
            {turnsOf.map((turn) => (
              <TurnList key={turn} turn={turn} found={found.filter((each) => each.turn === turn)} />
            ))}
          </TimeTurns>
          {isByRecord && (
            <Text size="s" tone="muted">
              Types and levels keep no dates: they are compared as they stood in this register on each day.
            </Text>
          )}
        </Disclosure>
      )}
    </Stack>
  );
}

/** "+ 8 gained, × 9 lost": how many of each, with its sign. */
function inShort(found: readonly Compared[]): string {
  const parts = turnsOf.flatMap((turn) => {
    const { length } = found.filter((each) => each.turn === turn);
    return length === 0 ? [] : [`${markSigns[turn]} ${length} ${midSentence(turnLabels[turn])}`];
  });
  return parts.join(', ');
}

function TurnList({ turn, found }: { turn: Turn; found: readonly Compared[] }) {
  const { select } = useMap();
  if (found.length === 0) return null;
  return (
    <Stack gap={1}>
      <Row justify="between">
        <Text strong size="s">{`${markSigns[turn]} ${turnLabels[turn]} ${found.length}`}</Text>
        <Button size="s" variant="quiet" onPress={() => select(found.map(({ id }) => id))}>
          {`Select ${turn === 'lost' ? 'what was lost' : 'these'}`}
        </Button>
      </Row>
      <Stack as="ul" gap={1}>
        {found.slice(0, mostListed).map(({ id, name, words }) => (
          <li key={id}>
            <RecordLink id={id}>{name}</RecordLink>
            {words !== null && ` ${words}`}
          </li>
        ))}
      </Stack>
      {found.length > mostListed && <Text size="s" tone="muted">{`and ${found.length - mostListed} more`}</Text>}
    </Stack>
  );
}
