import './typeMark.css';
import { type RelationshipTypeId, relationshipType } from './relationshipTypes.ts';

export interface TypeMarkProps {
  type: RelationshipTypeId;
  /** Show the type's name beside the mark. Without it, the name is still read aloud. */
  withLabel?: boolean | undefined;
  /** The name stands beside it already, as in a list of options: not read aloud. */
  isDecorative?: boolean | undefined;
  /** What it stands for needs confirming: the letter alone, as on the map. */
  isHollow?: boolean | undefined;
}

/** A relationship type as a small mark: its colour and its letter, so that colour is never the only sign. */
export function TypeMark({ type, withLabel = false, isDecorative = false, isHollow = false }: TypeMarkProps) {
  const look = relationshipType(type);
  const mark = { className: 'ui-type-mark', 'data-letter': look.letter, 'data-hollow': isHollow || undefined };
  const label = isHollow ? `${look.label}, needs confirming` : look.label;
  return (
    <span className="ui-type" data-type={type}>
      {withLabel || isDecorative ? <span {...mark} aria-hidden="true" /> : <span {...mark} role="img" aria-label={label} title={label} />}
      {withLabel && <span className="ui-type-label">{look.label}</span>}
    </span>
  );
}

/** The line that a type is drawn with on the map: its colour and dash pattern. Decorative: put the type's name beside it. */
export function TypeLine({ type }: { type: RelationshipTypeId }) {
  const look = relationshipType(type);
  return (
    <svg className="ui-type-line" data-type={type} viewBox="0 0 48 6" width="48" height="6" aria-hidden="true">
      <path d="M1 3h46" fill="none" stroke="currentColor" strokeWidth="2.5" strokeDasharray={look.pattern.dashes.join(' ')} />
    </svg>
  );
}
