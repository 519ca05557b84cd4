import { Button, notify } from '../../ui/index.ts';

/** Puts the address of exactly this map on the clipboard. */
export function CopyLink() {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      notify({ message: 'The link to this map is copied: view, filters, selection and all.' });
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
