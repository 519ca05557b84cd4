import { saysSomething } from '@weft/domain';
import type { AnswerBook } from './answerBook.ts';

/** How far the answers are, and how they stand with the server, all together. */
export interface BookStanding {
  answered: number;
  asked: number;
  waiting: number;
  /** Answers that need somebody to choose or mend something. */
  stuck: number;
  state: 'idle' | 'saving' | 'saved';
}

/** Counts what is answered and what has not reached the server yet. */
export function standingOfBook(book: AnswerBook, questions: readonly string[]): BookStanding {
  const entries = questions.map((question) => book.entry(question));
  const count = (...states: string[]) => entries.filter(({ state }) => states.includes(state)).length;
  return {
    answered: entries.filter(({ said }) => saysSomething(said)).length,
    asked: questions.length,
    waiting: count('waiting'),
    stuck: count('conflict', 'refused'),
    state: count('saving') > 0 ? 'saving' : count('saved') > 0 ? 'saved' : 'idle',
  };
}
