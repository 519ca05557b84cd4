import { Link } from '../ui/actions/Link.tsx';
import { EmptyState } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/Page.tsx';

export interface NotFoundProps {
  /** The nearest page that is there. */
  back?: { href: string; label: string };
}

/** Where an address leads nowhere: the way to the nearest page that is there. */
export function NotFound({ back = { href: '/', label: 'Go to the start' } }: NotFoundProps) {
  return (
    <Page title="There is no such page" titleHidden>
      <EmptyState
        title="There is no page at this address"
        icon="search"
        action={
          <Link variant="button" href={back.href}>
            {back.label}
          </Link>
        }
      >
        It may have been mistyped, or what was there has been removed. Search finds it if it is still here.
      </EmptyState>
    </Page>
  );
}
