// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { InlineEdit, type InlineEditProps } from './InlineEdit.tsx';

afterEach(cleanup);

function Name(props: Partial<InlineEditProps>) {
  const [name, setName] = useState('Meir Centre');
  return (
    <>
      <InlineEdit label="Name" value={name} onSave={setName} {...props} />
      <button type="button">Elsewhere</button>
    </>
  );
}

const open = () => userEvent.click(screen.getByRole('button', { name: /^Edit Name: / }));
const box = () => screen.getByRole('textbox', { name: 'Name' });

it('saves on Enter, says so, and gives focus back', async () => {
  render(<Name />);
  await open();
  await userEvent.keyboard('Meir Hall{Enter}');
  const button = await screen.findByRole('button', { name: 'Edit Name: Meir Hall' });
  expect(screen.getByText('Saved')).toBeDefined();
  expect(document.activeElement).toBe(button);
});

it('cancels on Esc and saves nothing', async () => {
  const onSave = vi.fn();
  render(<Name onSave={onSave} />);
  await open();
  await userEvent.keyboard('Something else{Escape}');
  expect(screen.getByRole('button', { name: 'Edit Name: Meir Centre' })).toBeDefined();
  expect(onSave).not.toHaveBeenCalled();
});

it('saves when left, so that nothing typed is lost', async () => {
  render(<Name />);
  await open();
  await userEvent.keyboard('Meir Hall');
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(await screen.findByRole('button', { name: 'Edit Name: Meir Hall' })).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
});

it('does not save through the Cancel button', async () => {
  const onSave = vi.fn();
  render(<Name onSave={onSave} />);
  await open();
  await userEvent.keyboard('Meir Hall');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onSave).not.toHaveBeenCalled();
});

it('does not save what has not changed', async () => {
  const onSave = vi.fn();
  render(<Name onSave={onSave} />);
  await open();
  await userEvent.keyboard('{Enter}');
  expect(onSave).not.toHaveBeenCalled();
});

it('keeps what was typed and says why when saving fails, and saves at the next try', async () => {
  const onSave = vi.fn().mockRejectedValueOnce(new Error('Somebody else is changing this.')).mockResolvedValueOnce(undefined);
  render(<Name onSave={onSave} />);
  await open();
  await userEvent.keyboard('Meir Hall{Enter}');
  expect(await screen.findByText('Somebody else is changing this.')).toBeDefined();
  expect(box()).toHaveProperty('value', 'Meir Hall');
  await userEvent.type(box(), '{Enter}');
  expect(await screen.findByText('Saved')).toBeDefined();
  expect(onSave).toHaveBeenCalledTimes(2);
});

it('refuses what will not do before anything is sent', async () => {
  const onSave = vi.fn();
  render(<Name onSave={onSave} validate={(text) => (text === '' ? 'A building needs a name' : undefined)} />);
  await open();
  await userEvent.clear(box());
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('A building needs a name')).toBeDefined();
  expect(onSave).not.toHaveBeenCalled();
});

it('takes new lines in several lines, and saves on Ctrl+Enter', async () => {
  const onSave = vi.fn();
  render(<Name onSave={onSave} multiline value="" />);
  await userEvent.click(screen.getByRole('button', { name: 'Name: Add' }));
  await userEvent.keyboard('One{Enter}Two');
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onSave).toHaveBeenCalledWith('One\nTwo');
});

it('cannot be opened when it may only be read', () => {
  render(<Name isReadOnly />);
  expect(screen.queryByRole('button', { name: /Name/ })).toBeNull();
  expect(screen.getByText('Meir Centre')).toBeDefined();
});
