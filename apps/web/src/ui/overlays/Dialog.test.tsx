// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';

afterEach(cleanup);

function shown() {
  const onOpenChange = vi.fn();
  render(<Dialog title="Add a tenancy" isOpen onOpenChange={onOpenChange} />);
  return onOpenChange;
}

it('stays when a press reaches a list of it that is just closing', async () => {
  const onOpenChange = shown();
  const closing = document.createElement('div');
  document.body.append(closing);
  await userEvent.click(closing);
  closing.remove();
  expect(onOpenChange).not.toHaveBeenCalled();
});

it('closes at a press on the veil around it', async () => {
  const onOpenChange = shown();
  const veil = screen.getByRole('dialog', { name: 'Add a tenancy' }).closest('.ui-veil');
  if (!veil) throw new Error('There is no veil.');
  await userEvent.click(veil);
  expect(onOpenChange).toHaveBeenCalledWith(false);
});
