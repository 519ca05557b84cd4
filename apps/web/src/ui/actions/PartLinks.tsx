import './partLinks.css';

export interface PartLinksProps {
  /** Whose parts they are, for those who hear it. */
  label: string;
  /** The parts by the ids of their sections, those that are wanted most first. */
  parts: readonly { id: string; label: string }[];
}

/**
 * The short way to the parts of a long page, where they stand one under another: on a wide screen it is not there. It stays in sight as the page is
 * scrolled, for which it has to be a child of the page itself. The browser's own links, so that the keyboard and a screen reader go on from the part
 * too.
 */
export function PartLinks({ label, parts }: PartLinksProps) {
  return (
    <nav className="ui-parts" aria-label={label}>
      <ul className="ui-parts-list">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a className="ui-parts-link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
