// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { DateField } from './DateField.tsx';
import { TodayContext } from './today.ts';

afterEach(cleanup);

function Form({ start = '' }: { start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DateField label="Began" value={value} onChange={setValue} />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('2020-01-02')}>
        From elsewhere
      </button>
    </>
  );
}

it('gives the date typed as year, month and day, and writes it out once left', async () => {
  render(<Form />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Began' }), '27 3 07');
  expect(screen.getByRole('status').textContent).toBe('2007-03-27');
  expect(screen.getByText('Tuesday 27 March 2007')).toBeDefined();
  await userEvent.tab();
  expect(screen.getByRole('textbox', { name: 'Began' })).toHaveProperty('value', '27 March 2007');
});

it('goes by the day that it is for everybody, not by a device whose clock or zone is wrong', async () => {
  render(
    <TodayContext value="2019-12-31">
      <Form />
    </TodayContext>,
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Began' }), 'yesterday');
  expect(screen.getByRole('status').textContent).toBe('2019-12-30');
});

it('keeps what cannot be read, and says so only once left', async () => {
  render(<Form />);
  const box = screen.getByRole('textbox', { name: 'Began' });
  await userEvent.type(box, '31 2 2020');
  expect(box.getAttribute('aria-invalid')).toBeNull();
  await userEvent.tab();
  expect(box).toHaveProperty('value', '31 2 2020');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('31 2 2020');
});

it('is empty again when emptied', async () => {
  render(<Form start="2007-03-27" />);
  await userEvent.clear(screen.getByRole('textbox', { name: 'Began' }));
  expect(screen.getByRole('status').textContent).toBe('');
});

it('shows a date that changes elsewhere', async () => {
  render(<Form start="2007-03-27" />);
  await userEvent.click(screen.getByRole('button', { name: 'From elsewhere' }));
  expect(screen.getByRole('textbox', { name: 'Began' })).toHaveProperty('value', '2 January 2020');
});

it('takes a day from the calendar', async () => {
  render(<Form start="2007-03-27" />);
  await userEvent.click(screen.getByRole('button', { name: 'Open calendar' }));
  await userEvent.click(screen.getByRole('button', { name: /28 March 2007|March 28, 2007/ }));
  expect(screen.getByRole('textbox', { name: 'Began' })).toHaveProperty('value', '28 March 2007');
});
