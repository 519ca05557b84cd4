// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ShortcutProvider, type UseShortcutOptions, useShortcut, useShortcuts } from './shortcuts.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function Page({ children, keys, run, options }: { children?: ReactNode; keys: string; run: () => void; options?: UseShortcutOptions }) {
  return (
    <ShortcutProvider>
      <Shortcut keys={keys} run={run} options={options} />
      {children}
    </ShortcutProvider>
  );
}

function Shortcut({ keys, run, options }: { keys: string; run: () => void; options?: UseShortcutOptions | undefined }) {
  useShortcut(keys, 'Do it', run, options);
  return null;
}

function Settings() {
  const { shortcuts, singleKeys, setSingleKeys } = useShortcuts();
  return (
    <>
      <button type="button" onClick={() => setSingleKeys(!singleKeys)}>
        {singleKeys ? 'on' : 'off'}
      </button>
      <ul>
        {shortcuts.map((shortcut) => (
          <li key={shortcut.keys}>{`${shortcut.keys}: ${shortcut.description}`}</li>
        ))}
      </ul>
    </>
  );
}

it('runs on its key, wherever focus is', async () => {
  const run = vi.fn();
  render(<Page keys="n" run={run} />);
  await userEvent.keyboard('n');
  expect(run).toHaveBeenCalledOnce();
});

it('runs only where the focus is inside its own part of the page, if it has one, even with single keys switched off for Space', async () => {
  localStorage.setItem('weft.single-key-shortcuts', 'off');
  const run = vi.fn();
  const part: { current: Element | null } = { current: null };
  render(
    <Page keys=" " run={run} options={{ within: part }}>
      <button type="button">Outside</button>
      <div
        ref={(element) => {
          part.current = element;
        }}
      >
        <button type="button">Inside</button>
      </div>
    </Page>,
  );
  fireEvent.keyDown(screen.getByText('Outside'), { key: ' ' });
  expect(run).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByText('Inside'), { key: ' ' });
  expect(run).toHaveBeenCalledOnce();
});

it('takes a sign typed with Shift', async () => {
  const run = vi.fn();
  render(<Page keys="?" run={run} />);
  fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
  expect(run).toHaveBeenCalledOnce();
});

it('tells a letter from the same letter with Shift, Ctrl or Alt', () => {
  const run = vi.fn();
  render(<Page keys="n" run={run} />);
  for (const held of ['shiftKey', 'ctrlKey', 'altKey', 'metaKey']) fireEvent.keyDown(document.body, { key: 'n', [held]: true });
  expect(run).not.toHaveBeenCalled();
});

it('tells Ctrl+Shift+Z from Ctrl+Z', () => {
  const run = vi.fn();
  render(<Page keys="mod+shift+z" run={run} />);
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(run).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
  expect(run).toHaveBeenCalledOnce();
});

it.each([
  ['a text field', <input key="x" aria-label="target" />],
  ['a search field', <input key="x" type="search" aria-label="target" />],
  ['several lines', <textarea key="x" aria-label="target" />],
  ['an open menu', <button key="x" type="button" role="menu" aria-label="target" />],
])('leaves single keys alone in %s', async (_what, field) => {
  const run = vi.fn();
  render(
    <Page keys="n" run={run}>
      {field}
    </Page>,
  );
  screen.getByLabelText('target').focus();
  await userEvent.keyboard('n');
  expect(run).not.toHaveBeenCalled();
});

it('runs a single key on a checkbox, where nothing is typed', async () => {
  const run = vi.fn();
  render(
    <Page keys="n" run={run}>
      <input type="checkbox" aria-label="target" />
    </Page>,
  );
  screen.getByLabelText('target').focus();
  await userEvent.keyboard('n');
  expect(run).toHaveBeenCalledOnce();
});

it('rests the page’s single keys while a dialog has focus', async () => {
  const run = vi.fn();
  render(
    <Page keys="n" run={run}>
      <div role="dialog">
        <button type="button">target</button>
      </div>
    </Page>,
  );
  screen.getByText('target').focus();
  await userEvent.keyboard('n');
  expect(run).not.toHaveBeenCalled();
});

it('runs Ctrl shortcuts while typing, unless told not to', () => {
  const palette = vi.fn();
  const undo = vi.fn();
  render(
    <Page keys="mod+k" run={palette}>
      <Shortcut keys="mod+z" run={undo} options={{ whileTyping: false }} />
      <input aria-label="target" />
    </Page>,
  );
  fireEvent.keyDown(screen.getByLabelText('target'), { key: 'k', ctrlKey: true });
  fireEvent.keyDown(screen.getByLabelText('target'), { key: 'z', ctrlKey: true });
  expect(palette).toHaveBeenCalledOnce();
  expect(undo).not.toHaveBeenCalled();
});

it('undoes though a menu or a list still has the focus, as just after something was chosen in it', () => {
  const undo = vi.fn();
  render(
    <Page keys="mod+z" run={undo} options={{ whileTyping: false }}>
      <div role="menu">
        <button type="button">chosen</button>
      </div>
    </Page>,
  );
  fireEvent.keyDown(screen.getByText('chosen'), { key: 'z', ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
});

it('can have its single keys switched off, which is remembered, and Ctrl shortcuts go on working', async () => {
  const single = vi.fn();
  const ctrl = vi.fn();
  const page = (
    <Page keys="n" run={single}>
      <Shortcut keys="mod+k" run={ctrl} />
      <Settings />
    </Page>
  );
  const first = render(page);
  await userEvent.click(screen.getByRole('button', { name: 'on' }));
  first.unmount();
  render(page);
  expect(screen.getByRole('button', { name: 'off' })).toBeDefined();
  fireEvent.keyDown(document.body, { key: 'n' });
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(single).not.toHaveBeenCalled();
  expect(ctrl).toHaveBeenCalledOnce();
});

it('gives way to the one that came last for the same keys, and comes back when that leaves', () => {
  const page = vi.fn();
  const panel = vi.fn();
  const { rerender } = render(
    <Page keys="escape" run={page}>
      <Shortcut keys="escape" run={panel} />
    </Page>,
  );
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect([page, panel].map((run) => run.mock.calls.length)).toEqual([0, 1]);
  rerender(<Page keys="escape" run={page} />);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect([page, panel].map((run) => run.mock.calls.length)).toEqual([1, 1]);
});

it('leaves a press that something else has already answered', () => {
  const run = vi.fn();
  render(
    <Page keys="escape" run={run}>
      <button type="button" onKeyDown={(event) => event.preventDefault()}>
        target
      </button>
    </Page>,
  );
  fireEvent.keyDown(screen.getByText('target'), { key: 'Escape' });
  expect(run).not.toHaveBeenCalled();
});

it('runs what the latest drawing says', () => {
  const before = vi.fn();
  const after = vi.fn();
  const { rerender } = render(<Page keys="n" run={before} />);
  rerender(<Page keys="n" run={after} />);
  fireEvent.keyDown(document.body, { key: 'n' });
  expect([before, after].map((run) => run.mock.calls.length)).toEqual([0, 1]);
});

it('lists what works now, and only that', () => {
  const run = vi.fn();
  const { rerender } = render(
    <Page keys="n" run={run}>
      <Settings />
    </Page>,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['n: Do it']);
  rerender(
    <Page keys="n" run={run} options={{ isDisabled: true }}>
      <Settings />
    </Page>,
  );
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

it('says so when there is nothing to hold it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => renderHook(() => useShortcut('n', 'Do it', () => {}))).toThrow('ShortcutProvider');
  vi.restoreAllMocks();
});

it('follows the setting at once', () => {
  const { result } = renderHook(() => useShortcuts(), { wrapper: ShortcutProvider });
  act(() => result.current.setSingleKeys(false));
  expect(result.current.singleKeys).toBe(false);
});

it('gives way to another for the same keys, whichever came first, and is back when that leaves', async () => {
  const run = vi.fn();
  const other = vi.fn();
  const both = (isThere: boolean) => (
    <ShortcutProvider>
      {isThere && <Shortcut keys="/" run={other} />}
      <Shortcut keys="/" run={run} options={{ yields: true }} />
      <Settings />
    </ShortcutProvider>
  );
  const { rerender } = render(both(true));
  await userEvent.keyboard('/');
  expect([run.mock.calls.length, other.mock.calls.length]).toEqual([0, 1]);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  rerender(both(false));
  await userEvent.keyboard('/');
  expect(run).toHaveBeenCalledOnce();
});
