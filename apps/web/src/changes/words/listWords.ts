import {
  formSectionsSchema,
  type Holder,
  holderSchema,
  listTermSchema,
  partySchema,
  reviewQuestionSchema,
  scoredItems,
  scoresSchema,
  stageSchema,
  transitionSchema,
} from '@weft/domain';
import { asWords, midSentence, sideLabels } from '@weft/network';
import { formatDate } from '../../ui/index.ts';
import type { NameOf } from './useNames.ts';

const gone = 'something no longer here';

/** From when to when, in words; nothing when neither is known. */
export function spanWords({ from, to }: { from: string | null; to: string | null }): string {
  if (from && to) return `${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `since ${formatDate(from)}`;
  return to ? `until ${formatDate(to)}` : '';
}

/** One holder of a relationship in words: "Lead on the council side: Head of Property, City Council, since 1 April 2024". */
export function holderWords(value: unknown, nameOf: NameOf): string {
  const read = holderSchema.safeParse(value);
  if (!read.success) return '';
  const holder = read.data;
  const role = holder.role === 'lead' ? 'Lead' : 'Deputy';
  const side = holder.side === 'other' ? 'on neither side' : `on the ${midSentence(sideLabels[holder.side])}`;
  return [`${role} ${side}: ${whoWords(holder, nameOf)}`, spanWords(holder)].filter((part) => part !== '').join(', ');
}

function whoWords(holder: Holder, nameOf: NameOf): string {
  if (holder.postId !== null) return nameOf(holder.postId) ?? gone;
  const at = nameOf(holder.organisationId) ?? gone;
  return holder.description === null ? at : `${holder.description}, ${at}`;
}

/** One party of a relationship in words: "VAST (convenor)". */
export function partyWords(value: unknown, nameOf: NameOf): string {
  const read = partySchema.safeParse(value);
  if (!read.success) return '';
  const name = nameOf(read.data.organisationId) ?? gone;
  return read.data.part === null ? name : `${name} (${read.data.part})`;
}

/** One stage of a flow in words: "On hold (beside the flow)". */
export function stageWords(value: unknown): string {
  const read = stageSchema.safeParse(value);
  if (!read.success) return '';
  const { label, side, final } = read.data;
  const sort = [...(side ? ['beside the flow'] : []), ...(final ? ['closes'] : [])];
  return sort.length === 0 ? label : `${label} (${sort.join(', ')})`;
}

/** One move of a flow in words: "Fact finding to Plan agreed, which needs A plan". */
export function moveWords(value: unknown): string {
  const read = transitionSchema.safeParse(value);
  if (!read.success) return '';
  const { from, to, requires } = read.data;
  const way = `${from === '*' ? 'Anywhere' : asWords(from)} to ${asWords(to)}`;
  return requires.length === 0 ? way : `${way}, which needs ${requires.map(({ label }) => label).join(', ')}`;
}

/** One term of a list in words: "Merged (out of use)". */
export function termWords(value: unknown): string {
  const read = listTermSchema.safeParse(value);
  if (!read.success) return '';
  return read.data.retired ? `${read.data.label} (out of use)` : read.data.label;
}

/** A question of the annual review in words. */
export function askedWords(value: unknown): string {
  const read = reviewQuestionSchema.safeParse(value);
  return read.success ? read.data.label : '';
}

/** One part of the annual review in words: its name, then what it asks. */
export function partWords(value: unknown): string {
  const read = formSectionsSchema.element.safeParse(value);
  return read.success ? `${read.data.label}: ${read.data.questions.map(({ label }) => label).join(' ')}` : '';
}

/** The scores of an assessment in words, in the order asked: "Shared foundations 1: 4, Time: 2". */
export function scoresWords(value: unknown): string {
  const read = scoresSchema.safeParse(value);
  if (!read.success) return '';
  return scoredItems.flatMap((item) => (read.data[item] === undefined ? [] : [`${asWords(item)}: ${read.data[item]}`])).join(', ');
}
