import { Button, notify } from '../ui/index.ts';

/** Puts the address of exactly what is on screen on the clipboard. `done` says what of it the link brings back. */
export function CopyLink({ done }: { done: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      notify({ message: done });
    } catch {
      notify({ message: 'Your browser did not let the link be copied. Copy it from the address bar: it says the same.', tone: 'danger' });
    }
  };
  return (
    <Button icon="link" variant="quiet" onPress={() => void copy()}>
      Copy link
    </Button>
  );
}
