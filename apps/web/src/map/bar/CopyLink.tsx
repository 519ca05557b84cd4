import { Button, notify } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

/** Puts the address of exactly this map on the clipboard. */
export function CopyLink() {
  const { view, hrefOf } = useMap();
  // With the view even where it is the usual one: an address that says nothing opens with what the workspace chose.
  const link = () => new URL(hrefOf({ view }), window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
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
