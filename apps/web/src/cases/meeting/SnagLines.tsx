import type { Dependency, Snag } from '@weft/domain';
import { Badge, formatDate, Heading, Row, Stack, Text } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { sortedSnags, waitsOf } from '../snags/snagFacts.ts';
import { agreedWords, liableWords } from '../snags/snagWords.ts';
import { severityTones, useSeverityWords } from '../words/severity.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useWaitingWords } from '../words/waiting.ts';

/** The open snags of a case on paper, worst first, each with who sees to it and what it waits for. */
export function SnagLines({ detail, label }: { detail: CaseDetail; label: string }) {
  const { open } = sortedSnags(detail.snags);
  if (open.length === 0) return <Text tone="muted">No snag is open.</Text>;
  return (
    <Stack as="ol" gap={3} aria-label={label}>
      {open.map((snag) => (
        <SnagLine key={snag.id} snag={snag} detail={detail} />
      ))}
    </Stack>
  );
}

function SnagLine({ snag, detail }: { snag: Snag; detail: CaseDetail }) {
  const severityWords = useSeverityWords();
  const words = useCaseWords();
  const owner = detail.posts.find(({ id }) => id === snag.ownerPostId);
  const about = [
    words.category(snag.category),
    words.label('snagStatus', snag.status),
    owner ? `${owner.title}, ${owner.organisation}` : 'no owner yet',
    snag.due === null ? 'no date yet' : `due ${formatDate(snag.due)}`,
    liableWords[snag.liableParty],
    agreedWords(snag),
  ];
  return (
    <Stack as="li" gap={0}>
      <Row gap={2}>
        <Badge tone={severityTones[snag.severity]}>{severityWords[snag.severity]}</Badge>
        <Heading level={3} size="m">
          {snag.title}
        </Heading>
      </Row>
      {snag.detail && <Text lines>{snag.detail}</Text>}
      <Text size="s" tone="muted">
        {about.join(' · ')}
      </Text>
      <WaitLines waits={waitsOf(detail.dependencies, snag.id)} detail={detail} />
    </Stack>
  );
}

/** What is still waited for, a line each. */
export function WaitLines({ waits, detail }: { waits: readonly Dependency[]; detail: CaseDetail }) {
  const waitingWords = useWaitingWords();
  return waits
    .filter(({ status }) => status === 'waiting')
    .map(({ id, description, waitingOn, requestedOn, neededBy, dependsOnCaseId }) => {
      const about = [
        waitingWords(waitingOn),
        detail.awaited.find((each) => each.id === dependsOnCaseId)?.reference,
        requestedOn && `asked for ${formatDate(requestedOn, 'short')}`,
        neededBy && `needed by ${formatDate(neededBy, 'short')}`,
      ];
      return <Text key={id} size="s">{`Waits for: ${description} (${about.filter((part) => part).join(', ')})`}</Text>;
    });
}
