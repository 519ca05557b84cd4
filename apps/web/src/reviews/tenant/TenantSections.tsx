import { saysSomething, sectionsOf } from '@weft/domain';
import { DataList, Section, Stack } from '../../ui/index.ts';
import { AnswerField } from '../answering/AnswerField.tsx';
import type { AnswerBook } from '../answering/answerBook.ts';
import { answerItems } from '../reviewWords.ts';
import type { TenantsDetail } from './TenantReview.tsx';

interface TenantSectionsProps {
  detail: TenantsDetail;
  book: AnswerBook;
  /** Neither side's answers change any more: they are there to be read. */
  isReadOnly: boolean;
}

/** The tenant's questions, part after part, each with how many are answered. */
export function TenantSections({ detail: { review, answers, last }, book, isReadOnly }: TenantSectionsProps) {
  return (
    <Stack gap={7}>
      {sectionsOf(review.form, 'tenant').map(({ id, label, questions }) => (
        <Section
          key={id}
          title={label}
          meta={`${questions.filter((question) => saysSomething(book.entry(question.id).said)).length} of ${questions.length}`}
        >
          {isReadOnly ? (
            <DataList layout="halves" missing="Not answered" items={answerItems(questions, answers)} />
          ) : (
            <Stack gap={6}>
              {questions.map((question) => (
                <AnswerField key={question.id} book={book} question={question} last={last} />
              ))}
            </Stack>
          )}
        </Section>
      ))}
    </Stack>
  );
}
