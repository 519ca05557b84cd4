// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAwake } from './useAwake.ts';

/** The browser's own locks, as far as the page sees them. */
class Locks {
  readonly given: { released: boolean; release: () => Promise<void> }[] = [];
  refuses = false;

  readonly request = vi.fn(async () => {
    if (this.refuses) throw new DOMException('Not now', 'NotAllowedError');
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    this.given.push(lock);
    return lock;
  });

  /** How many keep the screen on now. */
  get held(): number {
    return this.given.filter(({ released }) => !released).length;
  }

  /** The window is out of sight, or back: a lock does not outlast being out of sight. */
  async seen(state: DocumentVisibilityState): Promise<void> {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    if (state === 'hidden') await Promise.all(this.given.map((lock) => lock.release()));
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  }
}

let locks: Locks;
beforeEach(() => {
  locks = new Locks();
  Object.defineProperty(navigator, 'wakeLock', { value: locks, configurable: true });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

const show = () => act(async () => renderHook(() => useAwake()));

it('keeps the screen on for as long as it is shown', async () => {
  const { unmount } = await show();
  expect(locks.held).toBe(1);
  await act(async () => unmount());
  expect(locks.held).toBe(0);
});

it('asks again when the window is seen again, and holds one lock at a time', async () => {
  await show();
  await locks.seen('hidden');
  expect(locks.held).toBe(0);
  await locks.seen('visible');
  await locks.seen('visible');
  expect(locks.held).toBe(1);
});

it('gives back a lock that came when it was left already', async () => {
  const { unmount } = renderHook(() => useAwake());
  await act(async () => unmount());
  expect(locks.request).toHaveBeenCalled();
  expect(locks.held).toBe(0);
});

it('does without where it is refused, and asks again later', async () => {
  locks.refuses = true;
  await show();
  locks.refuses = false;
  await locks.seen('visible');
  expect(locks.held).toBe(1);
});

it('does without where a browser has none', async () => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  await expect(show()).resolves.toBeDefined();
});
