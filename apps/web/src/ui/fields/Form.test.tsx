// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ComboBox } from './ComboBox.tsx';
import { Form } from './Form.tsx';
import { TextField } from './TextField.tsx';

afterEach(cleanup);

function Organisation() {
  const [errors, setErrors] = useState<Record<string, string>>({});
  return (
    <Form
      onSubmit={() => setErrors({ name: 'Give a name', form: 'The server is busy' })}
      errors={errors}
      actions={<button type="submit">Save</button>}
    >
      <TextField label="Kind" name="kind" />
      <TextField label="Name" name="name" />
    </Form>
  );
}

it('moves to the summary after a refusal, says what is wrong there first and then beside the field', async () => {
  render(<Organisation />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Kind' }), 'Charity{Enter}');
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(summary.textContent).toContain('2 things to put right');
  const name = screen.getByRole('textbox', { name: 'Name' });
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getAllByText('Give a name')).toHaveLength(2);
});

it('loses nothing that was typed', async () => {
  render(<Organisation />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Kind' }), 'Charity{Enter}');
  expect(screen.getByRole('textbox', { name: 'Kind' })).toHaveProperty('value', 'Charity');
});

it('leads from the summary to the field', async () => {
  render(<Organisation />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(screen.getByRole('button', { name: 'Give a name' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});

function Broker({ onCreate, alike = false }: { onCreate?: (text: string) => void; alike?: boolean }) {
  const [value, setValue] = useState<string | null>('vast');
  const options = [
    { id: 'vast', label: 'VAST' },
    { id: 'meir', label: 'Meir Matters', description: 'Charity' },
    ...(alike ? [{ id: 'other', label: 'Meir Matters', description: 'Forum' }] : []),
  ];
  return (
    <>
      <ComboBox label="Broker" options={options} value={value} onChange={setValue} onCreate={onCreate} />
      <output>{String(value)}</output>
    </>
  );
}

const combo = () => screen.getByRole('combobox', { name: 'Broker' });

it('finds an option by part of its name', async () => {
  render(<Broker />);
  await userEvent.clear(combo());
  await userEvent.type(combo(), 'mat');
  await userEvent.click(screen.getByRole('option', { name: /Meir Matters/ }));
  expect(combo()).toHaveProperty('value', 'Meir Matters');
  expect(screen.getByText('meir')).toBeDefined();
});

it('goes back to what was chosen when what was typed is left unfinished', async () => {
  render(<Broker />);
  await userEvent.type(combo(), 'x');
  await userEvent.tab();
  expect(combo()).toHaveProperty('value', 'VAST');
});

it('chooses the one that was typed in full, though its list was never pressed', async () => {
  render(<Broker />);
  await userEvent.clear(combo());
  await userEvent.type(combo(), 'meir matters');
  await userEvent.click(document.body);
  expect(combo()).toHaveProperty('value', 'Meir Matters');
  expect(screen.getByText('meir')).toBeDefined();
});

it('chooses none of two that are called the same', async () => {
  render(<Broker alike />);
  await userEvent.clear(combo());
  await userEvent.type(combo(), 'meir matters');
  await userEvent.click(document.body);
  expect(combo()).toHaveProperty('value', '');
  expect(screen.getByText('null')).toBeDefined();
});

it('chooses nothing once emptied', async () => {
  render(<Broker />);
  await userEvent.clear(combo());
  await userEvent.tab();
  expect(screen.getByText('null')).toBeDefined();
});

it('offers to add what is not there, and not what is', async () => {
  const onCreate = vi.fn();
  render(<Broker onCreate={onCreate} />);
  await userEvent.clear(combo());
  await userEvent.type(combo(), 'meir matters');
  expect(screen.queryByRole('option', { name: /Add/ })).toBeNull();
  await userEvent.clear(combo());
  await userEvent.type(combo(), 'Middleport');
  await userEvent.click(screen.getByRole('option', { name: 'Add “Middleport”' }));
  expect(onCreate).toHaveBeenCalledExactlyOnceWith('Middleport');
});
