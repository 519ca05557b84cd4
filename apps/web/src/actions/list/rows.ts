import { actionStatusSchema, dueGroupSchema, type Id } from '@weft/domain';
import type { NameOf } from '../../changes/words/useNames.ts';
import type { Addresses } from '../../register/addresses.ts';
import { matchScore } from '../../ui/index.ts';
import { aboutOf } from '../actionWords.ts';
import type { ListedAction } from '../useActions.ts';
import type { ActionsSearch, SortColumn } from './actionsSearch.ts';

/** An action as the list shows it. */
export interface ActionRow {
  id: Id;
  listed: ListedAction;
  about: ReturnType<typeof aboutOf>;
  owner: string | null;
}

/** Actions with what they are about and who owns them in words, in the order given. */
export function rowsOf(listed: readonly ListedAction[], nameOf: NameOf, to: Addresses): ActionRow[] {
  return listed.map((each) => {
    const { id, ownerPostId } = each.action;
    return { id, listed: each, about: aboutOf(each, nameOf, to), owner: ownerPostId === null ? null : nameOf(ownerPostId) };
  });
}

/** The rows that an address asks for. @param mine the post of whoever looks; null when they hold none. */
export function shownRows(rows: readonly ActionRow[], search: ActionsSearch, mine: Id | null): ActionRow[] {
  const { q = '', due, status, owner, from } = search;
  const isOwned = (post: Id | null) => {
    if (owner === undefined) return true;
    if (owner === 'mine') return post !== null && post === mine;
    return owner === 'nobody' ? post === null : post === owner;
  };
  return rows.filter(
    ({ listed: { action, dueGroup }, about, owner: name }) =>
      (due === undefined || due.split(',').includes(dueGroup)) &&
      (status === undefined || action.status === status) &&
      isOwned(action.ownerPostId) &&
      (from === undefined || (action.origin ?? 'nothing') === from) &&
      matchScore([action.title, action.why, about?.name, name, action.outcome].join(' '), q) > 0,
  );
}

const byName = new Intl.Collator('en-GB', { numeric: true });

/** What a row is sorted by; nothing when it has none of it. */
function sortValue({ listed: { action, dueGroup }, about, owner }: ActionRow, column: SortColumn): string | null {
  switch (column) {
    case 'due':
      return `${dueGroupSchema.options.indexOf(dueGroup)} ${action.due ?? '9999'}`;
    case 'title':
      return action.title;
    case 'about':
      return about?.name ?? null;
    case 'owner':
      return owner;
    case 'status':
      return String(actionStatusSchema.options.indexOf(action.status));
  }
}

/** Rows in the order that an address asks for; those that have nothing to be sorted by come last, whichever way. */
export function sortedRows(rows: readonly ActionRow[], { sort = 'due', down }: ActionsSearch): ActionRow[] {
  const way = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row, sort) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return way * byName.compare(one.value, other.value);
    })
    .map(({ row }) => row);
}

/** The posts that own any of these, each once, by name. */
export function ownersOf(rows: readonly ActionRow[]): { id: Id; label: string }[] {
  const owners = new Map(
    rows.flatMap(({ listed: { action }, owner }) =>
      action.ownerPostId === null ? [] : [[action.ownerPostId, owner ?? 'A post that is no longer here'] as const],
    ),
  );
  return [...owners].map(([id, label]) => ({ id, label })).sort((one, other) => byName.compare(one.label, other.label));
}
