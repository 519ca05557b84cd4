import { Link } from '../ui/actions/Link.tsx';
import { EmptyState } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/Page.tsx';

/** Where an address leads nowhere. */
export function NotFound() {
  return (
    <Page title="There is no such page" titleHidden>
      <EmptyState
        title="There is no page at this address"
        icon="search"
        action={
          <Link variant="button" href="/">
            Go to the start
          </Link>
        }
      >
        It may have been mistyped, or what was there has been removed. Search finds it if it is still here.
      </EmptyState>
    </Page>
  );
}
