import { addMonths, type Day, type Snapshot } from '@weft/domain';

/** Where nothing is dated, this many months before today are there to be looked at. */
const usual = 24;

/** The days that there is something to see on: from the first day that anything in the records begins or ends, or two years ago, to today. */
export function spanOf({ organisations, relationships, appointments }: Snapshot, today: Day): { first: Day; last: Day } {
  let first = addMonths(today, -usual);
  const see = (day: Day | null) => {
    if (day !== null && day < first) first = day;
  };
  for (const { from, to, holders } of relationships) {
    for (const day of [from, to]) see(day);
    for (const holder of holders) for (const day of [holder.from, holder.to]) see(day);
  }
  for (const { formerParents } of organisations) for (const { to } of formerParents) see(to);
  for (const { from, to } of appointments) for (const day of [from, to]) see(day);
  return { first, last: today };
}
