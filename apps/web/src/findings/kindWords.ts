import type { FindingKind } from '@weft/domain';

/** What each kind of finding is called. */
export const kindLabels: Readonly<Record<FindingKind, string>> = {
  'single-point': 'Hangs on one',
  'no-holder': 'Nobody holds it',
  'no-senior': 'Nobody senior holds it',
  gap: 'Nothing there',
  overlap: 'Several do the same',
  disputed: 'Disputed',
  stale: 'Needs confirming',
  'no-tie': 'No relationship at all',
};

/** What each is, and why it is worth a question. */
export const kindMeanings: Readonly<Record<FindingKind, string>> = {
  'single-point':
    'One holder with no deputy, one post or one broker for everything an organisation has, or an organisation that holds others together. When that one leaves, all of it goes.',
  'no-holder': 'A side takes part, and no post on that side is said to keep it going.',
  'no-senior': 'Held at the council, by nobody senior. Not always wrong; it is a question.',
  gap: 'No active relationship of that type at that level: anywhere, or in one directorate where others have one. Not always a fault.',
  overlap:
    'Relationships of one type and level between just the same parties; and organisations that several directorates deal with, each by itself, with nobody leading across them.',
  disputed: 'Somebody says that it is not as it is written. Saying “still true” settles it.',
  stale: 'Nobody has said within the review period that it is still true.',
  'no-tie': 'In the register, and in no relationship that goes on: itself, or through any part of it.',
};
