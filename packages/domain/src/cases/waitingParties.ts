/** Everybody whose move it can be, in the order in which they are offered; nobody last. */
export const waitingParties = [
  'council_property',
  'council_legal',
  'council_finance',
  'council_decision',
  'tenant',
  'vast',
  'funder',
  'third_party',
  'nobody',
] as const;
