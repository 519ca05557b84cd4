import { expect, it } from 'vitest';
import { type CommandItem, groupCommands, rankCommands } from './commands.ts';

const item = (title: string, more: Partial<CommandItem> = {}): CommandItem => ({
  id: title,
  title,
  group: 'Organisations',
  run: () => {},
  ...more,
});
const titles = (items: readonly CommandItem[]) => items.map(({ title }) => title);

const items = [
  item('Bentilee Volunteers'),
  item('Stoke volunteers’ centre'),
  item('VAST', { keywords: ['Voluntary Action Stoke Trust', 'North Staffs CVS'] }),
  item('Café Théâtre', { hint: 'Charity in Hanley' }),
];

it('finds by the beginning of any word, and puts a title that begins so first', () => {
  expect(titles(rankCommands(items, 'vol'))).toEqual(['Bentilee Volunteers', 'Stoke volunteers’ centre', 'VAST']);
  expect(titles(rankCommands(items, 'stoke vol'))).toEqual(['Stoke volunteers’ centre', 'VAST']);
});

it('finds by a former name and by the hint', () => {
  expect(titles(rankCommands(items, 'north staffs'))).toEqual(['VAST']);
  expect(titles(rankCommands(items, 'hanley'))).toEqual(['Café Théâtre']);
});

it('does not mind accents, capitals, curly apostrophes or spaces', () => {
  expect(titles(rankCommands(items, '  CAFE  theatre '))).toEqual(['Café Théâtre']);
  expect(titles(rankCommands(items, "volunteers' centre"))).toEqual(['Stoke volunteers’ centre']);
});

it('needs every word to be found', () => {
  expect(rankCommands(items, 'bentilee hanley')).toEqual([]);
});

it('shows everything in its own order while nothing is typed', () => {
  expect(rankCommands(items, ' ')).toEqual(items);
});

it('groups under headings in the order in which they come, up to a limit', () => {
  const groups = groupCommands([item('A'), item('B', { group: 'Cases' }), item('C'), item('D')], 3);
  expect(groups.map(({ title, items: members }) => [title, titles(members)])).toEqual([
    ['Organisations', ['A', 'C']],
    ['Cases', ['B']],
  ]);
});
