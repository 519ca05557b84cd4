import { sideSchema } from '@weft/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFilter } from '../filter/apply.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, holder, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { holdersOn } from './current.ts';
import { keepers } from './holders.ts';

const all = (snapshot = town, order?: 'load' | 'risk') =>
  keepers(applyFilter(snapshot, {}, clock), order).flatMap(({ tiers }) => tiers.flatMap((each) => each.keepers));

test('keepers stand by side and tier, with what each holds and who is there', () => {
  const parks = all().find(({ title }) => title === 'Head of Parks');
  expect(parks).toMatchObject({ side: 'council', tier: 'senior-manager', organisationName: 'Parks team', personName: 'Ada Müller' });
  const [earlier, later] = [holder('Clerk', { from: '2024-04-01' }), holder('Clerk', { from: '2021-05-06', role: 'deputy' })];
  const both = [
    relationship('Pact', ['Council', 'Voice'], { holders: [earlier] }),
    relationship('Deal', ['Council', 'Voice'], { holders: [later] }),
  ];
  expect(all(snapshotOf({ ...town, relationships: both }))[0]).toMatchObject({ since: '2021-05-06' });
  expect(parks?.leads.map(({ name }) => name)).toContain('Picnic');
  expect(all().find(({ title }) => title === 'Whoever bakes on Fridays')).toMatchObject({ tier: null, isVacant: false });
});

test('what would be lost with a keeper: what is held alone, has no deputy, or has nobody senior', () => {
  const names = (title: string) => {
    const { alone = [], undeputised = [], juniorOnly = [] } = all().find((keeper) => keeper.title === title) ?? {};
    return [alone, undeputised, juniorOnly].map((found) => found.map(({ name }) => name));
  };
  // Grants has a deputy of senior tier; Picnic hangs on one on either side, and the council's one is senior.
  expect(names('Clerk')).toEqual([[], [], []]);
  expect(names('Head of Parks')).toEqual([['Picnic'], ['Picnic'], []]);
  const deputiless = snapshotOf({
    ...town,
    relationships: [relationship('Pact', ['Council', 'Voice'], { holders: [holder('Clerk'), holder(null, { description: 'The desk' })] })],
  });
  expect(
    all(deputiless).map(({ title, alone, undeputised, juniorOnly }) => [title, alone.length, undeputised.length, juniorOnly.length]),
  ).toEqual([
    ['Clerk', 0, 1, 1],
    ['The desk', 0, 1, 1],
  ]);
});

test('nobody is left out and nobody counts twice: on each side as many keepers hold a relationship as it has holders there', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const found = all(snapshot);
      for (const relationship of snapshot.relationships)
        for (const side of sideSchema.options) {
          const holding = holdersOn(relationship, clock.today).filter((holder) => holder.side === side);
          const count = new Set(holding.map(({ postId, organisationId, description }) => postId ?? `${organisationId} ${description}`))
            .size;
          const here = found.filter((keeper) => keeper.side === side && [...keeper.leads, ...keeper.deputies].includes(relationship));
          expect(here).toHaveLength(count);
        }
    }),
    { numRuns: 50 },
  );
});

test('by risk, a vacant post comes first, then whoever holds most alone', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      for (const { tiers } of keepers(applyFilter(snapshot, {}, clock), 'risk'))
        for (const { keepers: here } of tiers) {
          const key = here.map(({ isVacant, alone }) => [Number(isVacant), isVacant ? 0 : alone.length]);
          const sorted = key.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b);
          expect(key).toEqual(sorted);
        }
    }),
    { numRuns: 50 },
  );
});
