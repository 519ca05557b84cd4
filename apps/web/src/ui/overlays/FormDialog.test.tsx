// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { TextField } from '../fields/TextField.tsx';
import { FormDialog, type SaveForm } from './FormDialog.tsx';

afterEach(cleanup);

function shown(onSave: SaveForm) {
  const onClose = vi.fn();
  render(
    <FormDialog title="Add a building" saveLabel="Add" onSave={onSave} onClose={onClose}>
      <TextField name="name" label="Name" />
    </FormDialog>,
  );
  return onClose;
}

const add = () => userEvent.click(screen.getByRole('button', { name: 'Add' }));
const summary = () => screen.queryByRole('alert');

it('says what is missing and keeps what was typed', async () => {
  shown(() => ({ name: 'Give it a name.' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' ');
  await add();
  expect(document.activeElement).toBe(summary());
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', ' ');
  expect(screen.getByRole('textbox', { name: 'Name' }).getAttribute('aria-invalid')).toBe('true');
});

it('cannot be sent again while it is being saved, and then says what the server refused', async () => {
  let refuse = (_: { form: string }) => {};
  const onSave = vi.fn(() => new Promise<{ form: string }>((resolve) => (refuse = resolve)));
  shown(onSave);
  await add();
  await add();
  expect(onSave).toHaveBeenCalledOnce();
  act(() => refuse({ form: 'Another building has this name.' }));
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('Another building has this name.'));
  await add();
  expect(onSave).toHaveBeenCalledTimes(2);
});

it('shows nothing more of what was wrong once it is put right', async () => {
  const answers = [{ name: 'Give it a name.' }, null];
  shown(async () => answers.shift() ?? null);
  await add();
  expect(summary()).not.toBeNull();
  await add();
  expect(summary()).toBeNull();
});

it('closes with nothing saved', async () => {
  const onSave = vi.fn(() => null);
  const onClose = shown(onSave);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(onSave).not.toHaveBeenCalled();
});
