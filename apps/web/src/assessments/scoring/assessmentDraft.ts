import type { RouterInputs } from '@weft/api';
import { type Assessment, type AssessmentAccount, type Day, type ScoredItem, scoredItems } from '@weft/domain';
import { sameValue } from '../../register/editing/clashes.ts';
import { type FieldErrors, isIsoDate } from '../../ui/index.ts';

/** A question that can be left open. */
export type Answer = 'open' | 'yes' | 'no';

/** An assessment as it is typed. */
export interface AssessmentDraft {
  account: AssessmentAccount;
  rater: string;
  assessedOn: string;
  scores: Partial<Record<ScoredItem, number>>;
  intent: Answer;
  intentReason: string;
  delivery: Answer;
  deliveryReason: string;
  keep: Answer;
  outcome: string;
}

type AssessmentInput = RouterInputs['assessments']['create']['data'];
type AssessmentWords = Omit<AssessmentInput, 'relationshipId' | 'account'>;

function answerOf(said: boolean | null): Answer {
  return said === null ? 'open' : said ? 'yes' : 'no';
}

function saidOf(answer: Answer): boolean | null {
  return answer === 'open' ? null : answer === 'yes';
}

/** What the form starts from: an assessment as it stands, or nothing but whose it is and today. */
export function draftOf(assessment: Assessment | null, account: AssessmentAccount, today: Day): AssessmentDraft {
  return {
    account: assessment?.account ?? account,
    rater: assessment?.rater ?? '',
    assessedOn: assessment?.assessedOn ?? today,
    scores: assessment?.scores ?? {},
    intent: answerOf(assessment?.strategicInIntent ?? null),
    intentReason: assessment?.intentReason ?? '',
    delivery: answerOf(assessment?.strategicInDelivery ?? null),
    deliveryReason: assessment?.deliveryReason ?? '',
    keep: answerOf(assessment?.keepAsItIs ?? null),
    outcome: assessment?.outcome ?? '',
  };
}

/** What is missing before it can be saved, by field; it need not be complete. */
export function missingIn(
  { scores, assessedOn, intent, intentReason, delivery, deliveryReason }: AssessmentDraft,
  today: Day,
): FieldErrors {
  const isUnsaid = (answer: Answer, reason: string) => answer !== 'open' && reason.trim() === '';
  return {
    ...((!isIsoDate(assessedOn) || assessedOn > today) && { assessedOn: 'Choose a day that is not after today.' }),
    ...(scoredItems.every((item) => scores[item] === undefined) && { [scoredItems[0] ?? 'form']: 'Score at least one question.' }),
    ...(isUnsaid(intent, intentReason) && { intentReason: 'Say why it is, or is not, strategic in intent.' }),
    ...(isUnsaid(delivery, deliveryReason) && { deliveryReason: 'Say why it is, or is not, strategic in delivery.' }),
  };
}

/** What the server is told. */
export function wordsOf(draft: AssessmentDraft): AssessmentWords {
  return {
    rater: draft.rater.trim() || null,
    assessedOn: draft.assessedOn,
    scores: draft.scores,
    strategicInIntent: saidOf(draft.intent),
    intentReason: draft.intentReason.trim() || null,
    strategicInDelivery: saidOf(draft.delivery),
    deliveryReason: draft.deliveryReason.trim() || null,
    keepAsItIs: saidOf(draft.keep),
    outcome: draft.outcome.trim() || null,
  };
}

/** What of it differs from what it started from: what was not touched, such as a name kept back, stays as it is. */
export function patchOf(draft: AssessmentDraft, initial: AssessmentDraft): Partial<Assessment> {
  const before = new Map<string, unknown>(Object.entries(wordsOf(initial)));
  return Object.fromEntries(Object.entries(wordsOf(draft)).filter(([field, said]) => !sameValue(said, before.get(field))));
}
