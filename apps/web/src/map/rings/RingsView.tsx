import { levels } from '@weft/domain';
import { counted, placedBy, ringsView } from '@weft/network';
import { type RefObject, useMemo, useState } from 'react';
import { Link, Row, Section, Stack, Text, TypeMark } from '../../ui/index.ts';
import { PictureStage } from '../../ui/map/PictureStage.tsx';
import { useSquare } from '../../ui/map/useSquare.ts';
import { WordsOfMap } from '../legend/InWords.tsx';
import { LegendOfMap } from '../legend/Legend.tsx';
import { useMarks } from '../marks/useMarks.ts';
import { RecordLink } from '../panel/RecordLink.tsx';
import { useMap } from '../state/mapState.ts';
import { CellView } from './CellView.tsx';
import { type Cell, readCell, writeCell } from './cell.ts';
import { RingsPicture } from './RingsPicture.tsx';
import { RingsSigns } from './RingsSigns.tsx';
import { readSize } from './size.ts';

/** Levels by types: three rings, five sectors, a mark for each relationship in each of its sectors; or one cell of them, looked into. */
export function RingsView({ wordsId, onOpen }: { wordsId: string; onOpen: () => void }) {
  const { drawn, snapshot, search, go } = useMap();
  const { ref, side } = useSquare(280);
  const marks = useMarks();
  const placements = useMemo(() => placedBy(snapshot), [snapshot]);
  const rings = useMemo(() => ringsView(drawn, { size: side, by: readSize(search), placements }), [drawn, side, search, placements]);
  const cell = useMemo(() => readCell(search.cell), [search.cell]);
  const { before, enter } = useBefore(cell, ref, side);
  return (
    <PictureStage
      ref={ref}
      isClose={cell !== null}
      side={
        <>
          <Section title="In words">
            <WordsOfMap id={wordsId} />
          </Section>
          {rings.unplaced.length > 0 && <Unplaced ids={rings.unplaced} />}
          <Section title="Legend">
            <LegendOfMap signs={<RingsSigns rings={rings} />} />
          </Section>
        </>
      }
    >
      {cell ? (
        <CellView
          key={search.cell}
          cell={cell}
          rings={rings}
          marks={marks}
          cameFrom={before.picture}
          onLeave={() => go({ cell: undefined })}
          onOpen={onOpen}
        />
      ) : (
        <RingsPicture
          rings={rings}
          marks={marks}
          describedBy={wordsId}
          cameFrom={before.cell}
          onEnter={(next) => {
            enter();
            go({ cell: writeCell(next) });
          }}
          onOpen={onOpen}
        />
      )}
    </PictureStage>
  );
}
/** What was in sight before: the cell just left, and where the picture stood before a cell was looked into. */
function useBefore(cell: Cell | null, room: RefObject<HTMLDivElement | null>, side: number) {
  const [now, setNow] = useState(cell);
  const [left, setLeft] = useState<Cell | null>(null);
  const [picture, setPicture] = useState<{ left: number; top: number } | null>(null);
  if (cell !== now) {
    setNow(cell);
    setLeft(now);
  }
  const enter = () => {
    const box = room.current?.getBoundingClientRect();
    if (box) setPicture({ left: box.left + (box.width - side) / 2, top: box.top + (box.height - side) / 2 });
  };
  return { before: { cell: left, picture }, enter };
}

const mostListed = 8;

/** Relationships that have no ring to stand in, because nobody has said their level. */
function Unplaced({ ids }: { ids: readonly string[] }) {
  const { visible, hrefOf } = useMap();
  const unplaced = visible.relationships.filter(({ id }) => ids.includes(id));
  return (
    <Section title="No level yet" meta={counted(unplaced.length, 'relationship')}>
      <Text size="s" tone="muted">
        {`They stand in no ring until somebody says whether they work at ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(levels)} level.`}
      </Text>
      <Stack as="ul" gap={1}>
        {unplaced.slice(0, mostListed).map(({ id, name, types }) => (
          <Row key={id} as="li" gap={2} align="start" noWrap>
            {types.map((type) => (
              <TypeMark key={type} type={type} />
            ))}
            <RecordLink id={id}>{name}</RecordLink>
          </Row>
        ))}
      </Stack>
      {unplaced.length > mostListed && (
        <Link href={hrefOf({ view: 'table', levels: ['none'] })}>{`All ${unplaced.length} in the table`}</Link>
      )}
    </Section>
  );
}
