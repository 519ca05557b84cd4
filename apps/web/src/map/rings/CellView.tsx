import { counted, freshnessLabels, membersOf, midSentence, type RingMember, type RingsView, statusLabels } from '@weft/network';
import { useEffect, useMemo, useRef, useState } from 'react';
import { AddAction } from '../../actions/adding/AddAction.tsx';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button, EmptyState, Link, Row, Text, TypeMark } from '../../ui/index.ts';
import { isDashedSign, markSigns } from '../../ui/map/marking.ts';
import { RingsCellFrame, RingsKey, RingsParties, RingsParty, RingsTile } from '../../ui/map/RingsCell.tsx';
import { SideSign } from '../../ui/map/SideSign.tsx';
import { useGapAction } from '../cells/useGapAction.ts';
import { type Marks, markLabels } from '../marks/marks.ts';
import { useMap } from '../state/mapState.ts';
import { type Cell, cellName, sameCell } from './cell.ts';

interface CellViewProps {
  cell: Cell;
  rings: RingsView;
  marks: Marks | null;
  /** Where the picture stood in the window until now; null when the cell is where one begins. */
  cameFrom: { left: number; top: number } | null;
  onLeave: () => void;
  onOpen: () => void;
}

/** More than anybody reads at once; the rest is a press away. */
const page = 60;

/** One cell looked into: its relationships large, with all who take part in them named. */
export function CellView({ cell, rings, marks: said, cameFrom, onLeave, onOpen }: CellViewProps) {
  const { drawn: visible, select } = useMap();
  const members = useMemo(() => membersOf(visible, cell), [visible, cell]);
  const [shown, setShown] = useState(page);
  const title = useRef<HTMLHeadingElement>(null);
  const arrives = useRef(cameFrom !== null);
  useShortcut('escape', 'Back to all of the rings', onLeave, { yields: true });
  useEffect(() => {
    if (arrives.current) title.current?.focus();
  }, []);
  const marks = new Map(rings.marks.filter((mark) => sameCell(mark, cell)).map((mark) => [mark.relationshipId, mark]));
  const largest = Math.max(...[...marks.values()].map(({ r }) => r));
  const before =
    cameFrom &&
    members.flatMap(({ relationship: { id } }) => {
      const mark = marks.get(id);
      return mark ? [{ x: cameFrom.left + mark.x, y: cameFrom.top + mark.y, r: mark.r }] : [];
    });
  const stale = members.filter(({ relationship: { id } }) => visible.freshness.get(id) !== 'fresh').length;
  const ids = members.map(({ relationship: { id } }) => id);
  return (
    <RingsCellFrame
      type={cell.type}
      title={cellName(cell)}
      titleRef={title}
      picture={<RingsKey size={rings.size} cells={rings.cells.map((each) => ({ ...each, isOn: sameCell(each, cell) }))} />}
      meta={stale === 0 ? counted(ids.length, 'relationship') : `${counted(ids.length, 'relationship')}, ${stale} to be confirmed`}
      actions={
        <>
          <Button icon="rings" onPress={onLeave}>
            All of the rings
          </Button>
          {ids.length > 1 && <Button onPress={() => select(ids)}>{`Select all ${ids.length}`}</Button>}
        </>
      }
      before={before}
      footer={
        <>
          {ids.length === 0 && <NothingHere cell={cell} />}
          {ids.length > shown && (
            <Row justify="start">
              <Button onPress={() => setShown(shown + page)}>{`Show ${Math.min(page, ids.length - shown)} more`}</Button>
            </Row>
          )}
        </>
      }
    >
      {members.slice(0, shown).map((member) => {
        const { id } = member.relationship;
        const size = (marks.get(id)?.r ?? largest) / largest;
        return <Tile key={id} cell={cell} member={member} size={size} marks={said} onOpen={onOpen} />;
      })}
    </RingsCellFrame>
  );
}

interface TileProps {
  cell: Cell;
  member: RingMember;
  size: number;
  marks: Marks | null;
  onOpen: () => void;
}

function Tile({ cell, member: { relationship, parties }, size, marks, onOpen }: TileProps) {
  const { drawn: visible, selected, hrefOf } = useMap();
  const { id, name, types, status } = relationship;
  const freshness = visible.freshness.get(id) ?? 'stale';
  const quiet = status !== 'active' && status !== 'unknown';
  const signs = marks?.of(id) ?? [];
  const notes = [
    ...signs.map((sign) => `${markSigns[sign]} ${markLabels[sign]}`),
    ...(status === 'active' ? [] : [statusLabels[status]]),
    ...(freshness === 'fresh' ? [] : [freshnessLabels[freshness]]),
  ].map((note, index) => (index === 0 ? note : midSentence(note)));
  const others = types.filter((type) => type !== cell.type);
  return (
    <RingsTile
      type={cell.type}
      size={size}
      hollow={freshness === 'stale'}
      quiet={quiet}
      ghost={signs.some(isDashedSign)}
      disputed={freshness === 'disputed'}
      isSelected={selected.includes(id)}
    >
      <Link href={hrefOf({ selected: [id] })} onPress={({ pointerType }) => pointerType === 'keyboard' && onOpen()}>
        {name}
      </Link>
      {others.length > 0 && (
        <Row gap={2}>
          <Text as="span" size="s" tone="muted">
            Also
          </Text>
          {others.map((type) => (
            <TypeMark key={type} type={type} withLabel />
          ))}
        </Row>
      )}
      <RingsParties>
        {parties.map(({ id: partyId, name: party, side, part, isBroker }) => (
          <RingsParty
            key={partyId}
            sign={<SideSign side={side} />}
            name={party}
            more={[part, isBroker && 'runs through them'].filter(Boolean).join(', ')}
          />
        ))}
      </RingsParties>
      {notes.length > 0 && (
        <Text size="s" tone="muted">
          {notes.join(', ')}
        </Text>
      )}
    </RingsTile>
  );
}

function NothingHere({ cell }: { cell: Cell }) {
  const { can } = useWorkspace();
  const { visible } = useMap();
  const to = useAddresses();
  const actionOf = useGapAction();
  const isHidden = visible.snapshot.relationships.some(({ level, types }) => level === cell.level && types.includes(cell.type));
  return (
    <EmptyState
      title="Nothing here"
      icon="rings"
      action={
        <Row gap={2}>
          {can('relationship.write') && (
            <Link variant="button" href={to.addRelationship({ ...cell })}>
              Add a relationship here
            </Link>
          )}
          <AddAction label="Make an action of it" start={actionOf(cell)} />
        </Row>
      }
    >
      {isHidden ? 'The filter leaves nothing of what is in this cell.' : 'No relationship of this type is known at this level.'}
    </EmptyState>
  );
}
