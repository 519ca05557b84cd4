import { afterEach, expect, test } from 'vitest';
import { notify, toastQueue } from './toasts.ts';

afterEach(() => toastQueue.clear());

const shown = () => toastQueue.visibleToasts.map(({ content }) => content.message);
const undo = { label: 'Undo', run: () => {} };

test('an offer takes the place of the one before, and leaves what only says something', () => {
  notify({ message: 'Moved', action: undo });
  notify({ message: 'The file is a PDF' });
  notify({ message: 'Moved again', action: undo });
  expect(shown()).toEqual(['Moved again', 'The file is a PDF']);
});

test('an offer is over once its change was taken back another way; trouble stays until it is closed', () => {
  notify({ message: 'It did not work', tone: 'danger' });
  notify({ message: 'Moved', action: undo });
  notify({ message: 'Took back: Moved', endsOffers: true });
  expect(shown()).toEqual(['Took back: Moved', 'It did not work']);
});

test('a message that was closed by hand is not closed again by the next', () => {
  const close = notify({ message: 'Moved', action: undo });
  close();
  notify({ message: 'Moved again', action: undo });
  expect(shown()).toEqual(['Moved again']);
});
