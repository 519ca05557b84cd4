// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftKey, useDraft } from './draft.ts';

const empty = { name: '', parties: ['council'], from: null as string | null };
const key = draftKey('stoke', 'relationship');

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const open = (name = key) => renderHook(({ draft }) => useDraft(draft, empty), { initialProps: { draft: name } });

it('begins with what the form begins with', () => {
  const { result } = open();
  expect(result.current.value).toEqual(empty);
  expect(result.current.isRestored).toBe(false);
});

it('comes back after the form was closed', () => {
  const first = open();
  act(() => first.result.current.setValue({ ...empty, name: 'Youth forum', from: '2007-03-27' }));
  first.unmount();
  const { result } = open();
  expect(result.current.value).toEqual({ name: 'Youth forum', parties: ['council'], from: '2007-03-27' });
  expect(result.current.isRestored).toBe(true);
});

it('is gone after a success', () => {
  const first = open();
  act(() => first.result.current.setValue({ ...empty, name: 'Youth forum' }));
  act(() => first.result.current.clear());
  expect(first.result.current.value).toEqual(empty);
  first.unmount();
  expect(open().result.current.isRestored).toBe(false);
});

it('is no draft any more once everything typed is taken out again', () => {
  const first = open();
  act(() => first.result.current.setValue({ ...empty, name: 'Y' }));
  act(() => first.result.current.setValue({ ...empty, name: '' }));
  first.unmount();
  expect(open().result.current.isRestored).toBe(false);
});

it('builds on the latest value when several changes come at once', () => {
  const { result } = open();
  act(() => {
    result.current.setValue((before) => ({ ...before, name: 'Youth forum' }));
    result.current.setValue((before) => ({ ...before, from: '2007-03-27' }));
  });
  expect(result.current.value).toEqual({ ...empty, name: 'Youth forum', from: '2007-03-27' });
});

it('keeps workspaces, forms and records apart', () => {
  const { result, rerender } = open(draftKey('stoke', 'relationship', '1'));
  act(() => result.current.setValue({ ...empty, name: 'One' }));
  rerender({ draft: draftKey('derby', 'relationship', '1') });
  expect(result.current.value).toEqual(empty);
  rerender({ draft: draftKey('stoke', 'relationship', '1') });
  expect(result.current.value.name).toBe('One');
});

it.each([
  ['broken text', '{"name":'],
  ['another shape', JSON.stringify({ title: 'Old' })],
  ['a field of another kind', JSON.stringify({ ...empty, parties: 'council' })],
  ['a field too many', JSON.stringify({ ...empty, colour: 'blue' })],
  ['a list', '[]'],
  ['nothing', 'null'],
])('begins afresh when what was kept is %s', (_what, kept) => {
  localStorage.setItem(`weft.draft.${key}`, kept);
  expect(open().result.current).toMatchObject({ value: empty, isRestored: false });
});

it('lets the form say what a kept draft must be', () => {
  localStorage.setItem(`weft.draft.${key}`, JSON.stringify({ title: 'Old' }));
  const parse = (kept: unknown) =>
    typeof kept === 'object' && kept !== null && 'title' in kept ? { ...empty, name: String(kept.title) } : null;
  const { result } = renderHook(() => useDraft(key, empty, { parse }));
  expect(result.current.value.name).toBe('Old');
});

it('still works, without keeping anything, where the browser refuses storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { result } = open();
  act(() => result.current.setValue({ ...empty, name: 'Youth forum' }));
  expect(result.current.value.name).toBe('Youth forum');
});
