import { covers, type Id } from '@weft/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axesView } from '../axes/axes.ts';
import { buildNetwork } from '../build/build.ts';
import { keepers } from '../holders/holders.ts';
import { matrixKinds } from '../matrix/kinds.ts';
import { matrixOf } from '../matrix/matrix.ts';
import { ringsView } from '../rings/rings.ts';
import { describeNetwork } from '../summary/describe.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { visibleOn } from './visibleOn.ts';

const day = fc.constantFrom('2024-01-01', '2025-04-01', clock.today, '2027-03-31');
const spans = fc.array(fc.record({ from: fc.option(day), to: fc.option(day) }), { minLength: 15, maxLength: 15 });
const dated = fc.tuple(snapshots, spans).map(([snapshot, times]) => ({
  ...snapshot,
  relationships: snapshot.relationships.map((each, at) => ({ ...each, ...times[at] })),
}));

test('on any day, every view, count and sentence is of the same relationships: those that had begun and not ended', () => {
  fc.assert(
    fc.property(dated, day, (snapshot, today) => {
      const on = { ...clock, today };
      const visible = visibleOn(snapshot, {}, on);
      const { relationships } = visible;
      const there = new Set(snapshot.relationships.filter((each) => covers(each, today)).map(({ id }) => id));
      const isThere = (ids: Iterable<Id>) => expect(new Set(ids)).toEqual(there);
      isThere(relationships.map(({ id }) => id));
      isThere(buildNetwork(visible).edges.map(({ relationshipId }) => relationshipId));
      const rings = ringsView(visible);
      isThere([...rings.cells.flatMap(({ relationshipIds }) => relationshipIds), ...rings.unplaced]);
      const axes = axesView(visible, new Map(), { x: 'time', y: 'financial', size: 800 });
      isThere([...axes.marks.map(({ relationshipId }) => relationshipId), ...axes.unplaced.council]);
      for (const kind of matrixKinds) expect(matrixOf(visible.snapshot, {}, on, kind).total).toBe(there.size);
      for (const { tiers } of keepers(visible))
        for (const { leads, deputies } of tiers.flatMap((tier) => tier.keepers))
          for (const { id } of [...leads, ...deputies]) expect(there).toContain(id);
      const [first] = describeNetwork(visible, {});
      expect(first?.words).toContain(`${there.size} relationship`);
    }),
  );
});

test('what is on record but not there on the day is said, not shown', () => {
  const over = relationship('Over', ['A', 'B'], { to: '2025-03-31' });
  const coming = relationship('Coming', ['A', 'B'], { from: '2027-04-01' });
  const place = snapshotOf({
    organisations: [organisation('A'), organisation('B')],
    relationships: [relationship('Now', ['A', 'B']), over, { ...over, id: coming.id.replace(/.$/, '0') }, coming],
  });
  const words = describeNetwork(visibleOn(place, {}, clock), {}).map((each) => each.words);
  expect(words.slice(0, 2)).toEqual(['2 organisations and 1 relationship.', 'Besides these, 2 have ended and 1 has not begun.']);
  expect(describeNetwork(visibleOn(place, { types: ['ongoing'] }, clock), { types: ['ongoing'] }).map((each) => each.words)).not.toContain(
    'Besides these, 2 have ended and 1 has not begun.',
  );
});
