import './legend.css';
import { memo, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { RelationshipTypeId } from '../relationshipTypes.ts';
import { TypeLine, TypeMark } from '../TypeMark.tsx';

/** All of a legend, its two parts one under the other; a long one in two columns over a map that is wide and low. */
export function LegendColumns({ isLong, first, second }: { isLong: boolean; first: ReactNode; second: ReactNode }) {
  return (
    <div className="ui-legends" data-long={isLong || undefined}>
      <div>{first}</div>
      <div>{second}</div>
    </div>
  );
}

export function LegendRows({ children }: { children: ReactNode }) {
  return <ul className="ui-legend">{children}</ul>;
}

/** One sign and what it means. */
export function LegendRow({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="ui-legend-row">
      <span className="ui-legend-sign">{sign}</span>
      {children}
    </li>
  );
}

interface LegendTypeProps {
  type: RelationshipTypeId;
  label: string;
  /** Its line pattern too. */
  withLine: boolean;
  isOn: boolean;
  onPress: (type: RelationshipTypeId) => void;
}

/** A relationship type's mark and line, to be pressed. */
export const LegendType = memo(function LegendType({ type, label, withLine, isOn, onPress }: LegendTypeProps) {
  return (
    <li>
      <ToggleButton className="ui-legend-type" isSelected={isOn} onChange={() => onPress(type)} aria-label={`Only ${label}`}>
        <TypeMark type={type} isDecorative />
        {withLine && <TypeLine type={type} />}
        <span>{label}</span>
      </ToggleButton>
    </li>
  );
});

export type LegendShape =
  | 'council'
  | 'partner'
  | 'other'
  | 'hub'
  | 'broker'
  | 'hollow'
  | 'quiet'
  | 'size'
  | 'disputed'
  | 'alone'
  | 'gone'
  | 'pale'
  | 'ring-disputed'
  | 'ring-hollow'
  | 'ring-quiet'
  | 'join'
  | 'empty'
  | 'arrow'
  | 'group-part'
  | 'group-neighbourhood'
  | 'group-sector'
  | 'thick';

function GroupRound({ isDashed }: { isDashed?: boolean }) {
  return (
    <>
      <circle className="ui-legend-group" cx="16" cy="10" r="9" data-dashed={isDashed || undefined} />
      <text className="ui-legend-number" x="16" y="14">
        9
      </text>
    </>
  );
}

const drawings: Readonly<Record<LegendShape, ReactNode>> = {
  council: <rect className="ui-legend-council" x="9" y="3" width="14" height="14" rx="3" />,
  partner: <circle className="ui-legend-partner" cx="16" cy="10" r="7" />,
  other: <path className="ui-legend-other" d="M8 10l4-6.5h8l4 6.5-4 6.5h-8Z" />,
  hub: <path className="ui-legend-hub" d="M16 1l9 9-9 9-9-9Z" />,
  broker: (
    <>
      <path className="ui-legend-line" d="M1 10h22" />
      <circle className="ui-legend-bead" cx="25" cy="10" r="4" />
    </>
  ),
  hollow: (
    <>
      <path className="ui-legend-line" d="M1 10h30" />
      <rect className="ui-legend-hollow" x="10" y="4" width="12" height="12" rx="2" />
    </>
  ),
  quiet: <path className="ui-legend-line" d="M1 10h30" data-quiet="" />,
  size: (
    <>
      <circle className="ui-legend-mark" cx="8" cy="10" r="4" />
      <circle className="ui-legend-mark" cx="22" cy="10" r="8" />
    </>
  ),
  disputed: (
    <>
      <path className="ui-legend-line" d="M1 10h30" />
      <rect className="ui-legend-hollow" x="10" y="3.5" width="12" height="13" rx="2" data-danger="" />
      <path className="ui-legend-stroke" d="M16 6.5v4.5M16 13v1" />
    </>
  ),
  alone: (
    <>
      <circle className="ui-legend-partner" cx="16" cy="10" r="4" />
      <circle className="ui-legend-ring" cx="16" cy="10" r="8" />
    </>
  ),
  gone: <rect className="ui-legend-ring" x="9" y="3" width="14" height="14" rx="3" />,
  pale: <path className="ui-legend-line" d="M1 10h30" data-pale="" />,
  'ring-disputed': <circle className="ui-legend-mark" cx="16" cy="10" r="6.5" data-danger="" />,
  'ring-hollow': <circle className="ui-legend-hollow" cx="16" cy="10" r="7" />,
  'ring-quiet': <circle className="ui-legend-mark" cx="16" cy="10" r="7" data-quiet="" />,
  join: (
    <>
      <path className="ui-legend-line" d="M5 14Q16 4 27 14" data-thin="" />
      <circle className="ui-legend-mark" cx="5" cy="14" r="4" />
      <circle className="ui-legend-mark" cx="27" cy="14" r="4" />
    </>
  ),
  arrow: (
    <>
      <path className="ui-legend-line" d="M2 10h22" data-thin="" />
      <path className="ui-legend-mark" d="M30 10l-9-4v8Z" />
    </>
  ),
  'group-part': (
    <>
      <rect className="ui-legend-council" x="7" y="1" width="18" height="18" rx="4" />
      <text className="ui-legend-number" x="16" y="14" data-on="">
        9
      </text>
    </>
  ),
  'group-neighbourhood': <GroupRound />,
  'group-sector': <GroupRound isDashed />,
  thick: (
    <>
      <path className="ui-legend-line" d="M1 6h30" data-thin="" />
      <path className="ui-legend-line" d="M1 13h30" data-thick="" />
    </>
  ),
  empty: <path className="ui-legend-line" d="M4 16Q16 2 28 16" data-dashed="" />,
};

/** A sign that is written beside a letter, dashed round for what is no longer there. */
export function LegendWritten({ children, isGhost }: { children: string; isGhost: boolean }) {
  return (
    <span className="ui-legend-written" data-ghost={isGhost || undefined} aria-hidden="true">
      {children}
    </span>
  );
}

/** A sign as it is drawn on the map, small. */
export function LegendSign({ shape }: { shape: LegendShape }) {
  return (
    <svg width="32" height="20" viewBox="0 0 32 20" aria-hidden="true">
      {drawings[shape]}
    </svg>
  );
}
