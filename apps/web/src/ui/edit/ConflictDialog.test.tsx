// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ConflictDialog, type ConflictField } from './ConflictDialog.tsx';

afterEach(cleanup);

const fields: ConflictField[] = [
  { id: 'next', label: 'Next action', mine: 'Ring the tenant', theirs: 'Write to legal' },
  { id: 'due', label: 'Due', mine: '', theirs: '4 December 2026' },
];

function show() {
  const onResolve = vi.fn();
  const onCancel = vi.fn();
  render(
    <ConflictDialog isOpen fields={fields} who="Property officer" when=", today at 14:05" onResolve={onResolve} onCancel={onCancel} />,
  );
  return { onResolve, onCancel };
}

const save = () => screen.getByRole('button', { name: 'Save these choices' });
const choose = (field: string, choice: string) =>
  userEvent.click(within(screen.getByRole('radiogroup', { name: field })).getByRole('radio', { name: choice }));

it('shows both versions of every field, and says who was first', () => {
  show();
  expect(screen.getByText(/Property officer saved this first, today at 14:05\./)).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Yours: Ring the tenant' })).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Theirs: Write to legal' })).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Yours: nothing' })).toBeDefined();
});

it('saves nothing until every field is chosen', async () => {
  const { onResolve } = show();
  expect(save()).toHaveProperty('disabled', true);
  await choose('Next action', 'Yours: Ring the tenant');
  expect(screen.getByRole('status').textContent).toBe('1 of 2 still to choose');
  expect(save()).toHaveProperty('disabled', true);
  await choose('Due', 'Theirs: 4 December 2026');
  await userEvent.click(save());
  expect(onResolve).toHaveBeenCalledExactlyOnceWith({ next: 'mine', due: 'theirs' });
});

it('takes one side for everything at once, which can still be changed field by field', async () => {
  const { onResolve } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Keep all of theirs' }));
  await choose('Next action', 'Yours: Ring the tenant');
  await userEvent.click(save());
  expect(onResolve).toHaveBeenCalledExactlyOnceWith({ next: 'mine', due: 'theirs' });
});

it('stays on Esc, and leaves only by its own button', async () => {
  const { onCancel, onResolve } = show();
  await userEvent.keyboard('{Escape}');
  expect(onCancel).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel, save nothing' }));
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onResolve).not.toHaveBeenCalled();
});
