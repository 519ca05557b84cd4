import { daysWaiting, type Id } from '@weft/domain';
import { counted } from '@weft/network';
import { whenWords } from '../../changes/words/when.ts';
import { useWorkspace } from '../../data/index.ts';
import { isUnsettled, listedTerms } from '../../tenancies/fields/tenancyFacts.ts';
import { type DataItem, DataList, formatDate, Grid, Section, Stack, Text } from '../../ui/index.ts';
import { kindWords } from '../log/logWords.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { waitsOf } from '../snags/snagFacts.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';
import { SnagLines, WaitLines } from './SnagLines.tsx';

/** How many entries of the log go on the paper, newest first. */
const mostEntries = 8;

/** A case as it goes on paper, section after section. */
export function CasePaper({ detail }: { detail: CaseDetail }) {
  const waits = waitsOf(detail.dependencies, null).filter(({ status }) => status === 'waiting');
  return (
    <>
      <Standing detail={detail} />
      <Section title="What is wrong">
        <SnagLines detail={detail} label="Open snags" />
      </Section>
      {waits.length > 0 && (
        <Section title="What the case waits for">
          <WaitLines waits={waits} detail={detail} />
        </Section>
      )}
      <Occupied detail={detail} />
      <Log detail={detail} />
    </>
  );
}

function Standing({ detail }: { detail: CaseDetail }) {
  const waitingWords = useWaitingWords();
  const words = useCaseWords();
  const { today } = useWorkspace();
  const { case: subject, posts } = detail;
  const post = (id: Id | null) => {
    const found = posts.find((each) => each.id === id);
    return found ? `${found.title}, ${found.organisation}` : undefined;
  };
  const days = daysWaiting(subject, today);
  const since = subject.waitingSince === null ? '' : ` since ${formatDate(subject.waitingSince)}`;
  const open: DataItem[] = [
    { term: 'Whose move it is', value: `${waitingWords(subject.waitingOn)}${since}${days ? `, ${counted(days, 'day')}` : ''}` },
    { term: 'Next action', value: subject.nextAction },
    { term: 'Who does it', value: post(subject.nextActionPostId) },
    { term: 'By when', value: subject.nextActionDue && formatDate(subject.nextActionDue) },
  ];
  const closed: DataItem[] = [
    { term: 'Closed', value: subject.closedOn && formatDate(subject.closedOn) },
    { term: 'How it ended', value: subject.closureOutcome && words.label('closureOutcome', subject.closureOutcome) },
    { term: 'Closing note', value: subject.closureNote },
    { term: 'Next annual review', value: subject.nextReviewOn && formatDate(subject.nextReviewOn) },
  ];
  return (
    <Section title="Where it stands">
      {subject.summary && <Text>{subject.summary}</Text>}
      <Grid gap={4}>
        <DataList
          layout="above"
          items={[
            { term: 'Stage', value: `${words.stage(subject.flow, subject.stage)}, since ${formatDate(subject.stageSince)}` },
            { term: 'Council lead', value: post(subject.councilLeadPostId) },
            { term: 'Partner lead', value: post(subject.partnerLeadPostId) },
            { term: 'Aim to close by', value: subject.targetCloseDate && formatDate(subject.targetCloseDate) },
          ]}
        />
        <DataList layout="above" items={subject.closedOn === null ? open : closed} />
      </Grid>
    </Section>
  );
}

function Occupied({ detail: { tenancy, case: subject } }: { detail: CaseDetail }) {
  const words = useCaseWords();
  if (tenancy === null) return null;
  const unsettled = listedTerms.filter(({ field }) => isUnsettled(tenancy[field]));
  return (
    <Section title="Under what it is occupied">
      <DataList
        items={[
          ...listedTerms
            .filter(({ field }) => !isUnsettled(tenancy[field]))
            .map(({ field, term }) => ({ term, value: words.label(field, tenancy[field]) })),
          ...(tenancy.expiryDate === null ? [] : [{ term: 'Ends', value: formatDate(tenancy.expiryDate) }]),
          ...(unsettled.length === 0 ? [] : [{ term: 'Not settled', value: unsettled.map(({ term }) => term).join(', ') }]),
        ]}
      />
      {tenancy.evidence.map(({ what, where, byWhom, on, found }) => (
        <Text key={`${what} ${where} ${on}`} size="s">
          {`${found ? 'Found' : 'Looked for and not found'}: ${[`${what}, ${where}`, byWhom, on && formatDate(on)].filter((part) => part).join(' · ')}`}
        </Text>
      ))}
      {subject.uncertainties.map(({ field, note, checkedOn }) =>
        note === null ? null : (
          <Text key={`${field} ${note}`} size="s">
            {checkedOn === null ? note : `${note} (${formatDate(checkedOn, 'short')})`}
          </Text>
        ),
      )}
    </Section>
  );
}

function Log({ detail: { case: subject, events } }: { detail: CaseDetail }) {
  const { today } = useWorkspace();
  const words = useCaseWords();
  if (events.length === 0) return null;
  return (
    <Section
      title="What was said and done"
      meta={events.length > mostEntries ? `the latest ${mostEntries} of ${events.length}` : undefined}
    >
      <Stack as="ol" gap={2}>
        {events.slice(0, mostEntries).map(({ id, at, text, author, ...event }) => (
          <Stack key={id} as="li" gap={0}>
            <Text size="s" tone="muted">
              {[kindWords(event, (stage) => words.stage(subject.flow, stage)), whenWords(at, today), author.title]
                .filter((part) => part)
                .join(' · ')}
            </Text>
            <Text lines>{text}</Text>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
