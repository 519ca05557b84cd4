import { comparedWithLast, type ReviewQuestion, saysSomething } from '@weft/domain';
import { Badge, Stack, Table, type TableColumn, Text } from '../../ui/index.ts';
import { comparedWords, lastSaid, saidWords } from '../reviewWords.ts';
import type { ReviewDetail } from './ReviewPage.tsx';

type Answered = Pick<ReviewDetail, 'review' | 'answers' | 'last'>;

/** How the answer to a question stands beside the one of the year before; `none` where there was no review before. */
export function comparedOf({ answers, last }: Answered, { id }: ReviewQuestion) {
  if (last === null) return 'none';
  const of = (all: ReviewDetail['answers']) => all.find(({ question }) => question === id) ?? null;
  return comparedWithLast(of(answers), of(last.answers));
}

export interface AnswersTableProps {
  label: string;
  questions: readonly ReviewQuestion[];
  detail: Answered;
}

/** Questions and what was answered, each beside the answer of the year before and how it differs. */
export function AnswersTable({ label, questions, detail }: AnswersTableProps) {
  const { review, answers, last } = detail;
  const columns: TableColumn<ReviewQuestion>[] = [
    { id: 'question', label: 'Question', cell: (question) => question.label },
    {
      id: 'now',
      label: String(review.year),
      cell: (question) => {
        const said = answers.find((answer) => answer.question === question.id);
        const compared = comparedOf(detail, question);
        const words = comparedWords[compared];
        return (
          <Stack gap={1} align="start">
            {said && saysSomething(said) ? <Text lines>{saidWords(question, said)}</Text> : <Text tone="muted">Not answered</Text>}
            {words !== null && <Badge tone={compared === 'changed' ? 'caution' : 'neutral'}>{words}</Badge>}
          </Stack>
        );
      },
    },
  ];
  if (last !== null) {
    columns.push({
      id: 'last',
      label: String(last.year),
      cell: (question) => (
        <Text tone="muted" lines>
          {lastSaid(last, question)?.words ?? 'Not answered'}
        </Text>
      ),
    });
  }
  return <Table label={label} stacks even columns={columns} items={questions} textValue={(question) => question.label} />;
}
