import { addMonths, type Day, daysBetween } from '@weft/domain';
import { changeDays, counted, isUndated, spanOf } from '@weft/network';
import { useEffect, useMemo, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button, DateField, Disclosure, formatDate, isIsoDate, Text } from '../../ui/index.ts';
import { TimeKeys, TimeRange, TimeRow, TimeSteps, TimeStrip, TimeWays } from '../../ui/map/TimeStrip.tsx';
import type { MapSearch } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';
import { Turns } from './Turns.tsx';
import { usePlay } from './usePlay.ts';

/** Where the days fold to a line once they are chosen, so that there is a map to see. */
const tight = '(max-width: 47.99rem)';

/** "Today, compared with 1 Jun 2025". */
function daysInShort({ on, since }: MapSearch, today: Day): string {
  const at = on === undefined || on === today ? 'Today' : `As at ${formatDate(on, 'short')}`;
  return since === undefined ? at : `${at}, compared with ${formatDate(since, 'short')}`;
}

/** The day that the map shows, ways to another, and what became of things between two of them. */
export function TimeBar() {
  const { search, go, snapshot } = useMap();
  const { today } = useWorkspace();
  const on = search.on ?? today;
  const { first } = useMemo(() => spanOf(snapshot, today), [snapshot, today]);
  const most = Math.max(1, Math.ceil(daysBetween(first, today) / 30.4));
  const dayAt = (step: number): Day => (step >= most ? today : addMonths(first, step));
  const step = on >= today ? most : Math.min(most, Math.round(daysBetween(first, on) / 30.4));
  const show = (day: Day) => go({ on: day === today ? undefined : day }, 'replace');
  const play = usePlay(on, today, show);
  useShortcut('[', 'A month earlier on the map', () => show(addMonths(on, -1)));
  useShortcut(']', 'A month later on the map', () => show(addMonths(on, 1)));
  const marks = useMemo(() => changeDays(snapshot, today), [snapshot, today]);
  const before = marks.findLast(({ day }) => day < on)?.day;
  const after = marks.find(({ day }) => day > on)?.day;
  useShortcut('{', 'The change before on the map', () => before !== undefined && show(before), { isDisabled: before === undefined });
  useShortcut('}', 'The next change on the map', () => after !== undefined && show(after), { isDisabled: after === undefined });
  const changed = marks.find(({ day }) => day === on);
  const length = Math.max(1, daysBetween(first, today));
  const [isTight] = useState(() => matchMedia(tight).matches);
  const undated = useMemo(() => snapshot.relationships.filter(isUndated).length, [snapshot]);

  const days = (
    <>
      <TimeRow>
        <DayAsked label="As at" day={on} onDay={(day) => day !== null && show(day)} />
        <TimeSteps>
          <Button variant="icon" icon="chevronLeft" label="A month earlier" onPress={() => show(addMonths(on, -1))} />
          <TimeRange
            label="Day"
            value={step}
            most={most}
            words={`${formatDate(on)}${changed ? `, ${counted(changed.count, 'change')} on this day` : ''}`}
            marks={marks.map(({ day }) => daysBetween(first, day) / length)}
            onChange={(next) => show(dayAt(next))}
          />
          <Button variant="icon" icon="chevronRight" label="A month later" onPress={() => show(addMonths(on, 1))} />
          <Button onPress={play.isPlaying ? play.stop : play.start}>{play.isPlaying ? 'Stop' : 'Play a year'}</Button>
        </TimeSteps>
        <DayAsked label="Compare with" day={search.since ?? null} onDay={(day) => go({ since: day ?? undefined }, 'replace')} />
        {(search.on !== undefined || search.since !== undefined) && (
          <TimeWays>
            {search.since === undefined && <Button onPress={() => go({ on: undefined, since: search.on })}>What changed since then</Button>}
            <Button variant="quiet" onPress={() => go({ on: undefined, since: undefined })}>
              Back to today
            </Button>
          </TimeWays>
        )}
      </TimeRow>
      {marks.length > 0 && (
        <TimeKeys>
          {`Something changed on ${counted(marks.length, 'day')}, marked under the days; { and } go from one to the next.`}
        </TimeKeys>
      )}
      {search.on !== undefined && (
        <Text size="s" tone="muted">
          {`The map as at ${formatDate(search.on)}.${undated === 0 ? '' : ` ${counted(undated, 'relationship')} without dates ${undated === 1 ? 'is' : 'are'} shown throughout.`}`}
        </Text>
      )}
    </>
  );
  return (
    <TimeStrip label="The day the map shows">
      {isTight ? (
        <Disclosure title={daysInShort(search, today)} level={2} defaultExpanded={search.on === undefined && search.since === undefined}>
          {days}
        </Disclosure>
      ) : (
        days
      )}
      {search.since !== undefined && <Turns since={search.since} on={on} isBrief={isTight} />}
    </TimeStrip>
  );
}

/** A day that takes effect as soon as it can be read. */
function DayAsked({ label, day, onDay }: { label: string; day: Day | null; onDay: (day: Day | null) => void }) {
  const [typed, setTyped] = useState(day ?? '');
  useEffect(() => setTyped(day ?? ''), [day]);
  return (
    <DateField
      label={label}
      value={typed}
      prefer="past"
      onChange={(value) => {
        setTyped(value);
        if (value === '') onDay(null);
        else if (isIsoDate(value) && value !== day) onDay(value);
      }}
    />
  );
}
