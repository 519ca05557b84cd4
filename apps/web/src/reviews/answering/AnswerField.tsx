import { type ReviewQuestion, saysSomething, stillAnswers } from '@weft/domain';
import { Button, Callout, RadioGroup, Row, SaveState, Stack, Text, TextArea, TextField } from '../../ui/index.ts';
import { type LastYear, lastSaid, saidWords } from '../reviewWords.ts';
import type { AnswerBook, Writing } from './answerBook.ts';

interface AnswerFieldProps {
  book: AnswerBook;
  question: ReviewQuestion;
  /** The review of the year before, with what it answers to all questions. */
  last: LastYear | null;
}

/** One question and its answer: a choice where there is one, then words. Last year's answer stands under the question and can be taken over. */
export function AnswerField({ book, question, last }: AnswerFieldProps) {
  const writing = book.entry(question.id);
  const { said, state } = writing;
  const hasChoices = question.choices !== undefined && question.choices.length > 0;
  const before = lastSaid(last, question);
  const again = before && stillAnswers(question, before.said);
  const isNeeded = question.required ?? false;
  const Words = question.long ? TextArea : TextField;
  const words = (
    <Words
      name={question.id}
      label={hasChoices ? (question.hint ?? 'Anything to add') : question.label}
      {...(hasChoices ? {} : { description: question.hint })}
      value={said.text ?? ''}
      isRequired={!hasChoices && isNeeded}
      onChange={(text) => book.write(question.id, { text: text === '' ? null : text })}
      onBlur={() => book.leave(question.id)}
      {...(state === 'refused' && writing.message !== null ? { error: writing.message } : {})}
    />
  );
  return (
    <Stack gap={2}>
      {hasChoices ? (
        <>
          <RadioGroup
            label={question.label}
            isRequired={isNeeded}
            options={question.choices ?? []}
            value={said.choice}
            onChange={(choice) => {
              book.write(question.id, { choice });
              book.leave(question.id);
            }}
            orientation="horizontal"
          />
          {words}
        </>
      ) : (
        words
      )}
      <Row gap={3}>
        {before !== null && (
          <Text size="s" tone="muted" lines>
            {`${last?.year}: ${before.words}`}
          </Text>
        )}
        {again && !saysSomething(said) && (
          <Button
            size="s"
            onPress={() => {
              book.write(question.id, again);
              book.leave(question.id);
            }}
          >
            {`The same as in ${last?.year}`}
          </Button>
        )}
        <AnswerStanding state={state} />
      </Row>
      {writing.state === 'conflict' && <Clash book={book} question={question} writing={writing} />}
    </Stack>
  );
}

function AnswerStanding({ state }: Pick<Writing, 'state'>) {
  if (state === 'waiting') {
    return (
      <Text size="s" tone="caution">
        Kept on this device until there is a connection.
      </Text>
    );
  }
  return <SaveState state={state === 'saving' || state === 'saved' ? state : 'idle'} />;
}

function Clash({ book, question, writing }: { book: AnswerBook; question: ReviewQuestion; writing: Writing }) {
  if (writing.theirs === null) return null;
  return (
    <Callout
      tone="caution"
      title={writing.message ?? undefined}
      actions={
        <>
          <Button onPress={() => book.decide(question.id, 'mine')}>Keep what is written here</Button>
          <Button onPress={() => book.decide(question.id, 'theirs')}>Take the other one</Button>
        </>
      }
    >
      {saysSomething(writing.theirs) ? `There it says: ${saidWords(question, writing.theirs)}` : 'There it is empty.'}
    </Callout>
  );
}
