import './ringsCell.css';
import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { type RelationshipTypeId, relationshipType } from '../relationshipTypes.ts';
import { glide } from './glide.ts';

/** In pixels: what a mark stands in, and the largest. */
const room = 60;
const largest = 28;

/** Where a mark was before, in pixels of the window. */
export interface MarkBefore {
  x: number;
  y: number;
  r: number;
}

interface RingsCellFrameProps {
  type: RelationshipTypeId;
  title: string;
  titleRef: Ref<HTMLHeadingElement>;
  /** The whole rings, small, with this cell marked. */
  picture: ReactNode;
  /** A few words under the title. */
  meta: ReactNode;
  actions: ReactNode;
  /** Where the marks of the list come from, in its order; null when they were nowhere before. */
  before: readonly MarkBefore[] | null;
  children: ReactNode;
  /** Under the list. */
  footer?: ReactNode | undefined;
}

/** Marks further down than anybody sees at first need not glide. */
const mostGliding = 60;

/** Lets the marks of a list come from where they were: all are measured before any moves, as measuring between moves takes long. */
function useArriving(marksBefore: readonly MarkBefore[] | null) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(marksBefore?.slice(0, mostGliding) ?? []);
  useLayoutEffect(() => {
    const marks = [...(list.current?.querySelectorAll('.ui-ringcell-mark') ?? [])].slice(0, before.current.length);
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    for (const [index, mark] of marks.entries()) {
      const [from, box, dot] = [before.current[index], boxes[index], mark.querySelector('circle')];
      if (!from || !box || !dot) continue;
      const half = box.width / 2;
      const shift = `translate(${from.x - box.left - half}px, ${from.y - box.top - half}px)`;
      glide(mark, { transform: `${shift} scale(${(from.r / dot.r.baseVal.value) * (room / box.width)})` });
    }
  }, []);
  return list;
}

/** One cell of the rings, looked into. */
export function RingsCellFrame({ type, title, titleRef, picture, meta, actions, before, children, footer }: RingsCellFrameProps) {
  const list = useArriving(before);
  return (
    <section className="ui-ringcell" data-type={type} aria-label={title}>
      <div className="ui-ringcell-head">
        {picture}
        <div className="ui-ringcell-titles">
          <h2 className="ui-ringcell-title" ref={titleRef} tabIndex={-1}>
            {title}
          </h2>
          <p className="ui-ringcell-meta">{meta}</p>
        </div>
        <div className="ui-ringcell-actions">{actions}</div>
      </div>
      <ul className="ui-ringcell-list" ref={list} data-arrives={before !== null || undefined}>
        {children}
      </ul>
      {footer}
    </section>
  );
}

/** Where cells of the whole rings are, small: path data on a square, and which of them this is. */
export function RingsKey({ size, cells }: { size: number; cells: readonly { path: string; type: RelationshipTypeId; isOn: boolean }[] }) {
  return (
    <svg className="ui-ringcell-key" width="56" height="56" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {cells.map(({ path, type, isOn }) => (
        <path key={path} d={path} data-type={type} data-on={isOn || undefined} />
      ))}
    </svg>
  );
}

interface RingsTileProps {
  type: RelationshipTypeId;
  /** Of its mark, as a part of the largest. */
  size: number;
  hollow: boolean;
  quiet: boolean;
  disputed: boolean;
  /** No longer there: drawn dashed. */
  ghost: boolean;
  isSelected: boolean;
  children: ReactNode;
}

/** A relationship in its cell: its mark, large, and what is said of it. */
export function RingsTile({ type, size, hollow, quiet, disputed, ghost, isSelected, children }: RingsTileProps) {
  const r = largest * size;
  return (
    <li className="ui-ringcell-tile" data-selected={isSelected || undefined}>
      <svg className="ui-ringcell-mark" width={room} height={room} viewBox={`0 0 ${room} ${room}`} aria-hidden="true">
        <g
          className="ui-rings-mark"
          data-type={type}
          data-hollow={hollow || undefined}
          data-quiet={quiet || undefined}
          data-disputed={disputed || undefined}
          data-ghost={ghost || undefined}
        >
          <circle className="ui-rings-dot" cx={room / 2} cy={room / 2} r={r} />
          <text className="ui-rings-letter" x={room / 2} y={room / 2} fontSize={r * 0.85}>
            {relationshipType(type).letter}
          </text>
        </g>
      </svg>
      <div className="ui-ringcell-words">{children}</div>
    </li>
  );
}

/** Who takes part, each under the shape of their side. */
export function RingsParties({ children }: { children: ReactNode }) {
  return <ul className="ui-ringcell-parties">{children}</ul>;
}

export function RingsParty({ sign, name, more }: { sign: ReactNode; name: string; more: string }) {
  return (
    <li className="ui-ringcell-party">
      {sign}
      <span>
        {name}
        {more && <span className="ui-ringcell-more">{`\u00a0· ${more}`}</span>}
      </span>
    </li>
  );
}
