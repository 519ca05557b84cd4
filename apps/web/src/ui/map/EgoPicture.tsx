import './ego.css';
import { Link } from '../actions/Link.tsx';
import { type RelationshipTypeId, relationshipType } from '../relationshipTypes.ts';
import { TypeMark } from '../TypeMark.tsx';
import { SideSign } from './SideSign.tsx';

type Side = 'council' | 'partner' | 'other';

/** A line from the middle: its type, and how it stands. */
export interface EgoTie {
  id: string;
  type: RelationshipTypeId;
  /** It needs confirming or is disputed: its letter is hollow, as on the map. */
  isInDoubt: boolean;
}

/** What a line or several lead to: an organisation of a side, or a relationship of many, drawn as a hub. */
export interface EgoEnd {
  id: string;
  name: string;
  href: string;
  as: Side | 'hub';
  /** A few words under the name. */
  note?: string | undefined;
  ties: readonly EgoTie[];
}

interface EgoPictureProps {
  /** What the picture shows, for those who hear it. */
  label: string;
  side: Side;
  ends: readonly EgoEnd[];
}

/**
 * One organisation and what is one step from it, drawn with the map's shapes, colours, line patterns and letters. The ends are a list of links:
 * what is seen, what is heard and what the keyboard walks along are the same.
 */
export function EgoPicture({ label, side, ends }: EgoPictureProps) {
  return (
    <div className="ui-ego">
      <div className="ui-ego-fan">
        <svg className="ui-ego-lines" aria-hidden="true" viewBox={`0 0 100 ${ends.length * step}`} preserveAspectRatio="none">
          {ends.flatMap(({ id, ties }, row) =>
            ties.map((tie, at) => (
              <path
                key={`${id} ${tie.id}`}
                className="ui-ego-line"
                data-type={tie.type}
                d={curve(ends.length, row, at - (ties.length - 1) / 2)}
                strokeDasharray={relationshipType(tie.type).pattern.dashes.join(' ')}
              />
            )),
          )}
        </svg>
        <span className="ui-ego-middle">
          <SideSign side={side} />
        </span>
      </div>
      <ul className="ui-ego-ends" aria-label={label}>
        {ends.map((end) => (
          <End key={end.id} end={end} />
        ))}
      </ul>
    </div>
  );
}

/** The height of a row and how far apart lines to the same end arrive, in the picture's own units. */
const step = 10;
const apart = 1.6;

function curve(rows: number, row: number, aside: number): string {
  const from = (rows * step) / 2;
  const to = row * step + step / 2 + aside * apart;
  return `M6 ${from}C55 ${from} 45 ${to} 100 ${to}`;
}

function End({ end: { name, href, as, note, ties } }: { end: EgoEnd }) {
  return (
    <li className="ui-ego-end">
      <span className="ui-ego-marks">
        {ties.map(({ id, type, isInDoubt }) => (
          <TypeMark key={id} type={type} isHollow={isInDoubt} />
        ))}
      </span>
      {as === 'hub' ? <HubSign /> : <SideSign side={as} />}
      <span className="ui-ego-words">
        <span className="ui-ego-name">
          <Link href={href}>{name}</Link>
        </span>
        {note && <span className="ui-ego-note">{note}</span>}
      </span>
    </li>
  );
}

/** A relationship of many: a diamond, as on the map. */
function HubSign() {
  return (
    <svg className="ui-ego-hub" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M6 .75L11.25 6 6 11.25.75 6Z" />
    </svg>
  );
}
