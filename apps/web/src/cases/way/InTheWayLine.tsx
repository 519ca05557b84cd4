import { type Day, daysBetween, type WaitingThing } from '@weft/domain';
import { counted } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, formatDate, Link, Row, Stack, Text } from '../../ui/index.ts';
import type { Around } from '../around/useAround.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';

export interface InTheWayLineProps {
  thing: WaitingThing;
  around: Around;
  /** The end of the chain: where somebody can begin. */
  isNext?: boolean | undefined;
}

interface Said {
  kind: string;
  words: string;
  /** Leads to it, when it is on another page. */
  href?: string | undefined;
  about: readonly (string | null)[];
  day: Day | null;
}

/** One thing in the way: what it is, whose move, by when, and how late. */
export function InTheWayLine({ thing, around, isNext = false }: InTheWayLineProps) {
  const { today } = useWorkspace();
  const said = useSaid(thing, around);
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

function useSaid({ kind, id }: WaitingThing, { cases, snags, dependencies }: Around): Said | null {
  const waitingWords = useWaitingWords();
  const to = useAddresses();
  const words = useCaseWords();
  if (kind === 'snag') {
    const snag = snags.find((each) => each.id === id);
    const due = snag?.due ? `due ${formatDate(snag.due)}` : 'no day yet';
    return snag ? { kind: 'Snag', words: snag.title, about: [words.label('snagStatus', snag.status), due], day: snag.due } : null;
  }
  if (kind === 'dependency') {
    const wait = dependencies.find((each) => each.id === id);
    if (!wait) return null;
    const asked = wait.requestedOn === null ? null : `asked for ${formatDate(wait.requestedOn, 'short')}`;
    const needed = wait.neededBy === null ? 'no day yet' : `needed by ${formatDate(wait.neededBy)}`;
    return { kind: 'Waits for', words: wait.description, about: [waitingWords(wait.waitingOn), asked, needed], day: wait.neededBy };
  }
  const other = cases.find((each) => each.id === id);
  if (!other) return null;
  const target = other.targetCloseDate === null ? null : `aims to close by ${formatDate(other.targetCloseDate)}`;
  return {
    kind: 'Another case',
    words: `${other.reference}, ${other.building}`,
    href: to.case(other.id),
    about: [words.stage(other.flow, other.stage), waitingWords(other.waitingOn), target],
    day: other.targetCloseDate,
  };
}
