import { type Asset, type DatedKeyDate, keyDates, type Tenancy } from '@weft/domain';
import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { DayList, type DayListItem, Disclosure, Stack, Text } from '../../ui/index.ts';
import { basisWords, distanceTones, distanceWords } from '../tenancyWords.ts';
import { keyDateGroups, type WithoutDay } from './keyDateGroups.ts';

export interface KeyDatesProps {
  tenancy: Tenancy;
  asset: Pick<Asset, 'assetType' | 'epcExpires'>;
  level: 3 | 4;
}

/** The key dates of a tenancy as it stands in front of the reader: they follow what is typed, without asking the server. */
export function KeyDates({ tenancy, asset, level }: KeyDatesProps) {
  const { today } = useWorkspace();
  const { ahead, passed, notKnown, notApplicable } = useMemo(() => keyDateGroups(keyDates(tenancy, asset, today)), [tenancy, asset, today]);
  return (
    <Stack gap={4}>
      {ahead.length === 0 ? (
        <Text tone="muted">No date is ahead, as far as is known.</Text>
      ) : (
        <DayList label="Key dates ahead" items={ahead.map(dayListItem)} />
      )}
      {notKnown.length > 0 && <Reasons label="Dates that cannot be worked out" reasons={notKnown} />}
      {passed.length > 0 && (
        <Disclosure title="Passed" meta={passed.length} level={level}>
          <DayList label="Key dates that have passed" items={passed.map(dayListItem)} />
        </Disclosure>
      )}
      {notApplicable.length > 0 && (
        <Disclosure title="Does not apply" meta={notApplicable.flatMap(({ labels }) => labels).length} level={level}>
          <Reasons label="Dates that this tenancy does not have" reasons={notApplicable} />
        </Disclosure>
      )}
    </Stack>
  );
}

/** One key date as the list of days shows it. */
export function dayListItem({ kind, day, label, state, working, basis, source }: DatedKeyDate): DayListItem {
  const distance = distanceWords[state];
  return {
    id: kind,
    day,
    title: label,
    tone: distanceTones[state],
    detail: working,
    source: `${basisWords[basis]}: ${source}`,
    ...(distance === '' || state === 'passed' ? {} : { distance }),
  };
}

/** Why some dates have no day: which they are, and the reason once. */
export function Reasons({ label, reasons }: { label: string; reasons: readonly WithoutDay[] }) {
  return (
    <Stack as="ul" gap={2} aria-label={label}>
      {reasons.map(({ reason, labels }) => (
        <Stack key={reason} as="li" gap={0}>
          <Text size="s">{labels.join(', ')}</Text>
          <Text size="s" tone="muted">
            {reason}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
}
