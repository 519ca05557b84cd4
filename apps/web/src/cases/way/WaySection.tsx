import { circleOf, daysBetween, type Id, inTheWayOf, keyOf, type Outlook, outlookOf } from '@weft/domain';
import { counted } from '@weft/network';
import { lazy, Suspense, useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { ErrorBoundary } from '../../shell/ErrorBoundary.tsx';
import { Callout, Chain, type ChainLink, Disclosure, formatDate, Section, Stack, Text } from '../../ui/index.ts';
import { type Around, useAround } from '../around/useAround.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { InTheWayLine } from './InTheWayLine.tsx';
import { referenceOf, unblockedWords } from './wayWords.ts';

/** What lays graphs out is fetched when there is one to draw. */
const WayPicture = lazy(async () => ({ default: (await import('./WayPicture.tsx')).WayPicture }));

/** What keeps a case from closing: the one chain that takes longest, what is latest on it, and all the rest folded away. */
export function WaySection({ detail: { case: subject } }: { detail: CaseDetail }) {
  const { today } = useWorkspace();
  const { around, isFetched } = useAround(subject.id);
  const outlook = useMemo(() => outlookOf(subject.id, around, today), [subject.id, around, today]);
  if (!isFetched || subject.closedOn !== null) return null;
  const circle = standingCircle(subject.id, around);
  const onClosing = unblockedWords({ kind: 'case', id: subject.id, caseId: subject.id, snagId: null }, around);
  return (
    <Section title="The way to closure" id="way">
      {circle && (
        <Callout tone="danger" title="These cases wait for one another">
          {`${circle.map((id) => referenceOf(around, id)).join(' → ')}. Waive or remove one of the waits, or none of them will ever end.`}
        </Callout>
      )}
      <Outline outlook={outlook} target={subject.targetCloseDate} />
      {outlook.chain.length > 0 && (
        <>
          <Chain label="What takes longest, each thing waiting for the next" links={chained(outlook, around)} />
          {/* A connection that goes while it is fetched must not take the page with it, and what is being typed on it. */}
          <ErrorBoundary what="The picture of the way">
            <Suspense>
              <WayPicture caseId={subject.id} around={around} outlook={outlook} />
            </Suspense>
          </ErrorBoundary>
          <Rest caseId={subject.id} around={around} outlook={outlook} />
        </>
      )}
      {onClosing && <Text size="s" tone="muted">{`Once this case is closed, ${onClosing}.`}</Text>}
    </Section>
  );
}

function standingCircle(caseId: Id, { dependencies }: Around): Id[] | null {
  const own = dependencies.filter((each) => each.caseId === caseId);
  return own.map((each) => circleOf(each, dependencies)).find((circle) => circle !== null) ?? null;
}

function Outline({ outlook: { chain, notBefore, undated }, target }: { outlook: Outlook; target: string | null }) {
  const { today } = useWorkspace();
  if (chain.length === 0) return <Text>Nothing on record keeps this case from closing.</Text>;
  const late = target === null ? 0 : daysBetween(target, notBefore);
  const lead =
    notBefore > today ? `By the days on record it closes no earlier than ${formatDate(notBefore)}` : 'No day on record is still to come';
  return (
    <Stack gap={1}>
      <Text>
        {late > 0 && target !== null ? `${lead}: ${counted(late, 'day')} after the day you aim for, ${formatDate(target)}.` : `${lead}.`}
        {undated > 0 &&
          ` ${undated === 1 ? 'One thing in the way has' : `${undated} things in the way have`} no day yet, so it may be later.`}
      </Text>
    </Stack>
  );
}

/** The chain as one link under another. */
function chained({ chain }: Outlook, around: Around): ChainLink[] {
  return chain.reduceRight<ChainLink[]>(
    (below, step, index) => [
      { id: keyOf(step), content: <InTheWayLine thing={step} around={around} isNext={index === chain.length - 1} />, below },
    ],
    [],
  );
}

function Rest({ caseId, around, outlook }: { caseId: Id; around: Around; outlook: Outlook }) {
  const tree = inTheWayOf(caseId, around);
  const links = (things: typeof tree): ChainLink[] =>
    things.map((thing) => ({
      id: keyOf(thing),
      content: <InTheWayLine thing={thing} around={around} />,
      below: links(thing.below),
    }));
  const late = outlook.mostOverdue;
  const isElsewhere = late !== null && !outlook.chain.some((step) => keyOf(step) === keyOf(late));
  return (
    <Stack gap={2}>
      {isElsewhere && (
        <Stack gap={1}>
          <Text size="s" strong>
            Most overdue, on another way
          </Text>
          <InTheWayLine thing={late} around={around} />
        </Stack>
      )}
      <Disclosure title="Everything in the way" meta={counted(tree.length, 'thing')}>
        <Stack gap={4}>
          <Chain label="Everything in the way of closing" links={links(tree)} />
          <Text size="s" tone="muted">
            How this is worked out: every open snag, everything still waited for, and the same of each case waited for stands in the way. A
            snag counts by its due date, a wait by when it is needed, another case by the day it aims to close. A day that has passed counts
            as today. The chain goes to the thing with the latest day, else to the most overdue, and from there in the same way to something
            that waits for nothing: begin there.
          </Text>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
