import { progressOf, sectionsOf } from '@weft/domain';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { EmptyState, Link, Row, Section, Stack, Switch, Text } from '../../ui/index.ts';
import { sinceLastWords } from '../reviewWords.ts';
import { AnswersTable, comparedOf } from './AnswersTable.tsx';
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
        <Answers detail={detail} />
      )}
    </Section>
  );
}

/** The answers, part after part; where there was a review before, how many differ from it, and those alone when asked for. */
function Answers({ detail }: { detail: ReviewDetail }) {
  const { review, last } = detail;
  const [isNarrow, setNarrow] = useState(false);
  const sections = sectionsOf(review.form, 'tenant').map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ question, compared: comparedOf(detail, question) })),
  }));
  const differs = sections.flatMap(({ questions }) => questions.map(({ compared }) => compared));
  const isShown = (compared: (typeof differs)[number]) => !isNarrow || (compared !== 'same' && compared !== 'none');
  return (
    <Stack gap={5}>
      {last !== null && (
        <Row gap={4}>
          <Text>{sinceLastWords(differs, last.year)}</Text>
          <Switch label="Only what differs" value={isNarrow} onChange={setNarrow} />
        </Row>
      )}
      {sections.map(({ id, label, questions }) => {
        const shown = questions.filter(({ compared }) => isShown(compared)).map(({ question }) => question);
        return shown.length === 0 ? null : (
          <Section key={id} title={label} level={3}>
            <AnswersTable label={label} questions={shown} detail={detail} />
          </Section>
        );
      })}
    </Stack>
  );
}
