import { daysBetween, type WaitingThing } from '@weft/domain';
import { counted } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { Badge, Link, Row, Stack, Text } from '../../ui/index.ts';
import type { Around } from '../around/useAround.ts';
import { useThingWords } from './thingWords.ts';

export interface InTheWayLineProps {
  thing: WaitingThing;
  around: Around;
  /** The end of the chain: where somebody can begin. */
  isNext?: boolean | undefined;
}

/** One thing in the way: what it is, whose move, by when, and how late. */
export function InTheWayLine({ thing, around, isNext = false }: InTheWayLineProps) {
  const { today } = useWorkspace();
  const said = useThingWords(around)(thing);
  if (!said) return null;
  const overdue = said.day === null ? 0 : Math.max(0, daysBetween(said.day, today));
  const about = [said.kind, ...said.about].filter((part) => part);
  return (
    <Stack gap={0}>
      <Row gap={2} align="baseline">
        {said.href ? <Link href={said.href}>{said.words}</Link> : <Text as="span">{said.words}</Text>}
        {overdue > 0 && <Badge tone="danger">{`${counted(overdue, 'day')} overdue`}</Badge>}
        {isNext && <Badge tone="accent">Begin here</Badge>}
      </Row>
      <Text size="s" tone="muted">
        {about.join(' · ')}
      </Text>
    </Stack>
  );
}
