// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CardButton } from './CardButton.tsx';
import { CardList } from './CardList.tsx';

afterEach(cleanup);

interface Item {
  id: string;
  name: string;
}

const items: readonly Item[] = [
  { id: 'a', name: 'Almshouse' },
  { id: 'b', name: 'Bandstand' },
  { id: 'c', name: 'Canal shed' },
];

const pressed = vi.fn();
const renderItem = ({ name }: Item) => (
  <>
    {name}
    <CardButton icon="clock" onPress={() => pressed(name)}>{`Say of ${name}`}</CardButton>
  </>
);
const still = {
  isOn: false,
  goingWith: () => [],
  itemsOf: () => [],
  onStart: () => {},
  onEnd: () => {},
  accepts: 'card',
  onDrop: () => {},
};

function Cards({ shown = items, onAction }: { shown?: readonly Item[]; onAction?: (id: string) => void }) {
  const [selected, select] = useState<readonly string[]>([]);
  return (
    <CardList
      label="Halls"
      items={shown}
      renderItem={renderItem}
      textValue={({ name }) => name}
      onAction={onAction}
      canSelect
      selectedIds={selected}
      onSelectionChange={select}
      moves={still}
    />
  );
}

const row = (name: string) => screen.getByRole('row', { name });
const chosen = () => screen.getAllByRole('row', { selected: true }).map((each) => each.getAttribute('aria-label'));

test('is one stop of the Tab key, walked with the arrow keys, to what is on a card as well', async () => {
  const user = userEvent.setup();
  render(<Cards onAction={() => {}} />);
  await user.tab();
  expect(document.activeElement).toBe(row('Almshouse'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row('Bandstand'));
  await user.keyboard('{ArrowRight}{Enter}');
  expect(pressed).toHaveBeenLastCalledWith('Bandstand');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(row('Bandstand'));
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(row('Canal shed'));
  await user.keyboard('{Home}c');
  expect(document.activeElement).toBe(row('Canal shed'));
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(row('Canal shed'));
});

test('Enter and a press act on a card, and a press on what is on it does not', async () => {
  const user = userEvent.setup();
  const onAction = vi.fn();
  render(<Cards onAction={onAction} />);
  await user.click(screen.getByRole('button', { name: 'Say of Almshouse' }));
  expect(onAction).not.toHaveBeenCalled();
  await user.click(row('Bandstand'));
  expect(onAction).toHaveBeenLastCalledWith('b');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onAction).toHaveBeenLastCalledWith('c');
});

test('cards are selected with Space, with Shift, all at once, and by a press where a press does nothing else', async () => {
  const user = userEvent.setup();
  render(<Cards />);
  await user.tab();
  await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
  expect(chosen()).toEqual(['Almshouse', 'Bandstand']);
  await user.keyboard(' ');
  expect(chosen()).toEqual(['Almshouse']);
  await user.keyboard('{Control>}a{/Control}');
  expect(chosen()).toHaveLength(3);
  await user.keyboard('{Escape}');
  expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
  await user.click(row('Canal shed'));
  expect(chosen()).toEqual(['Canal shed']);
});

test('a card that goes while it is stood on hands over to the one that takes its place', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Cards onAction={() => {}} />);
  await user.tab();
  await user.keyboard('{ArrowDown}');
  rerender(<Cards onAction={() => {}} shown={items.filter(({ id }) => id !== 'b')} />);
  expect(document.activeElement).toBe(row('Canal shed'));
});
