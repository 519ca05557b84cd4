import type { Id, ReviewAnswer, ReviewSection } from '@weft/domain';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type AnswerBook, createAnswerBook, type Send } from './answerBook.ts';

/** The answers of a side as they are written, kept as long as the page is. `send` may change from one time to the next. */
export function useAnswerBook(
  reviewId: Id,
  sections: readonly ReviewSection[],
  answers: readonly ReviewAnswer[],
  send: Send,
): { book: AnswerBook; questions: string[] } {
  const latest = useRef(send);
  latest.current = send;
  const [book] = useState(() => createAnswerBook(reviewId, (given) => latest.current(given)));
  const questions = useMemo(() => sections.flatMap((section) => section.questions.map(({ id }) => id)), [sections]);
  useEffect(() => book.take(answers, questions), [book, answers, questions]);
  useEffect(() => {
    const retry = () => book.retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [book]);
  useSyncExternalStore(book.subscribe, book.edition);
  return { book, questions };
}
