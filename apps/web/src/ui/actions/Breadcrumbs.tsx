import './breadcrumbs.css';
import { Breadcrumbs as AriaBreadcrumbs, Breadcrumb } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { Link } from './Link.tsx';

export interface Crumb {
  id: string;
  label: string;
  /** Left out on the last, which is the page itself. */
  href?: string | undefined;
}

/** Where this page stands under others. */
export function Breadcrumbs({ items, label = 'Breadcrumbs' }: { items: readonly Crumb[]; label?: string | undefined }) {
  return (
    <nav aria-label={label}>
      <AriaBreadcrumbs className="ui-crumbs">
        {items.map((item, index) => (
          <Breadcrumb key={item.id} id={item.id} className="ui-crumb">
            <Link variant="quiet" {...(item.href ? { href: item.href } : {})}>
              {item.label}
            </Link>
            {index < items.length - 1 && <Icon name="chevronRight" size="s" />}
          </Breadcrumb>
        ))}
      </AriaBreadcrumbs>
    </nav>
  );
}
