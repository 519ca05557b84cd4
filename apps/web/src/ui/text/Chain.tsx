import './chain.css';
import type { ReactNode } from 'react';

/** One link, and what hangs on it. */
export interface ChainLink {
  id: string;
  content: ReactNode;
  below?: readonly ChainLink[] | undefined;
}

export interface ChainProps {
  links: readonly ChainLink[];
  /** What it shows, for those who hear it. */
  label: string;
}

/** What hangs on what: each link under the one that it hangs on, a step further in. A list within a list to those who hear it. */
export function Chain({ links, label }: ChainProps) {
  return (
    <ul className="ui-chain" aria-label={label}>
      {links.map((link) => (
        <Link key={link.id} link={link} />
      ))}
    </ul>
  );
}

function Link({ link: { content, below = [] } }: { link: ChainLink }) {
  return (
    <li className="ui-chain-link">
      {content}
      {below.length > 0 && (
        <ul className="ui-chain-below">
          {below.map((link) => (
            <Link key={link.id} link={link} />
          ))}
        </ul>
      )}
    </li>
  );
}
