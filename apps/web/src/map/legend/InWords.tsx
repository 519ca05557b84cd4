import { describeFilter, describeNetwork, type Remark, typeLabels, writeSupposition } from '@weft/network';
import { useDeferredValue, useMemo, useState } from 'react';
import { Disclosure, formatDate, Link, Stack, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { useIsDescribing } from './useIsDescribing.ts';

/** What there is to see in plain sentences, over the map. */
export function InWords({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  const isHeard = useIsDescribing(id);
  return (
    <Disclosure title="In words" level={2} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen || isHeard ? <WordsOfMap id={id} leads={isOpen} /> : <Stack id={id}>{null}</Stack>}
    </Disclosure>
  );
}

/**
 * What there is to see, in plain sentences: for those who hear it, and for everybody. What a filter or a cell of the rings can show leads there.
 * @param leads whether anybody can follow a sentence now; folded away, only its words count, as the picture's description.
 */
export function WordsOfMap({ id, leads = true }: { id: string; leads?: boolean }) {
  const { visible, filter, snapshot, kinds } = useMap();
  // The picture does not wait for its words.
  const described = useDeferredValue(visible, null);
  const remarks = useMemo(() => (described === null ? [] : describeNetwork(described, filter)), [described, filter]);
  const chips = describeFilter(filter, snapshot, kinds).map(({ label }) => label);
  const of = chips.length === 0 ? 'no filter' : `filtered: ${chips.join('; ')}`;
  return (
    <Stack gap={2} id={id}>
      {remarks.map((remark) => (
        <Text key={remark.words} size="s">
          {leads ? <Said remark={remark} /> : remark.words}
        </Text>
      ))}
      <Text size="s" tone="muted">{`As at ${formatDate(visible.today)}, ${of}.`}</Text>
    </Stack>
  );
}

function Said({ remark: { words, narrow, supposition, pieces } }: { remark: Remark }) {
  const { hrefOf } = useMap();
  if (narrow) return <Link href={hrefOf(narrow)}>{words}</Link>;
  if (supposition) return <Link href={hrefOf({ whatif: writeSupposition(supposition), selected: [] })}>{words}</Link>;
  if (!pieces) return words;
  return pieces.map(({ words: part, gap }) =>
    gap ? (
      <Link
        key={gap.level}
        href={hrefOf({ view: 'rings', cell: `${gap.type}-${gap.level}`, selected: [] })}
        {...(part === words ? {} : { 'aria-label': `${typeLabels[gap.type]} at ${part} level: nothing yet` })}
      >
        {part}
      </Link>
    ) : (
      part
    ),
  );
}
