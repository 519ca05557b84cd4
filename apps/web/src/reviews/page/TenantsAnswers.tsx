import { comparedWithLast, progressOf, type ReviewQuestion, saysSomething, sectionsOf } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, EmptyState, Link, Section, Stack, Table, type TableColumn, Text } from '../../ui/index.ts';
import { comparedWords, lastSaid, saidWords } from '../reviewWords.ts';
import type { ReviewDetail } from './ReviewPage.tsx';

/** What the tenant answered, each answer beside the one of the year before. */
export function TenantsAnswers({ detail }: { detail: ReviewDetail }) {
  const { review, answers } = detail;
  const to = useAddresses();
  const { reference } = useWorkspace();
  const isOtherwise = JSON.stringify(reference.reviewForm.sections) !== JSON.stringify(review.form.sections);
  const { answered, asked } = progressOf(review.form, 'tenant', answers);
  return (
    <Section title="The tenant’s answers" meta={`${answered} of ${asked}`}>
      {isOtherwise && (
        <Text tone="muted">
          This review keeps the questions that it was begun with. They <Link href={to.reviewForm}>have been changed since</Link>.
        </Text>
      )}
      {answered === 0 ? (
        <EmptyState title="Nothing is answered yet" icon="clock">
          The answers appear here as the tenant gives them.
        </EmptyState>
      ) : (
        <Stack gap={5}>
          {sectionsOf(review.form, 'tenant').map(({ id, label, questions }) => (
            <Section key={id} title={label} level={3}>
              <Answers label={label} questions={questions} detail={detail} />
            </Section>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Answers({ label, questions, detail }: { label: string; questions: readonly ReviewQuestion[]; detail: ReviewDetail }) {
  const { review, answers, last } = detail;
  const now = ({ id }: ReviewQuestion) => answers.find((answer) => answer.question === id) ?? null;
  const then = ({ id }: ReviewQuestion) => last?.answers.find((answer) => answer.question === id) ?? null;
  const columns: TableColumn<ReviewQuestion>[] = [
    { id: 'question', label: 'Question', cell: (question) => question.label },
    {
      id: 'now',
      label: String(review.year),
      cell: (question) => {
        const said = now(question);
        const compared = last === null ? null : comparedWords[comparedWithLast(said, then(question))];
        return (
          <Stack gap={1} align="start">
            {said !== null && saysSomething(said) ? <Text>{saidWords(question, said)}</Text> : <Text tone="muted">Not answered</Text>}
            {compared !== null && <Badge tone={compared === 'Changed' ? 'caution' : 'neutral'}>{compared}</Badge>}
          </Stack>
        );
      },
    },
  ];
  if (last !== null) {
    columns.push({
      id: 'last',
      label: String(last.year),
      cell: (question) => {
        return <Text tone="muted">{lastSaid(last, question)?.words ?? 'Not answered'}</Text>;
      },
    });
  }
  return <Table label={label} stacks columns={columns} items={questions} textValue={(question) => question.label} />;
}
