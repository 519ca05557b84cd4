import {
  type FindingKind,
  type FindingRule,
  findingKey,
  findingKinds,
  gaps,
  levels,
  relationshipStatuses,
  relationshipTypes,
  type Snapshot,
} from '@weft/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsRisk } from '../filter/risk.ts';
import { singleHolderSides } from '../holders/current.ts';
import { measureOf } from '../measures/measures.ts';
import { lookup, participantsOf } from '../snapshot/lookup.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, holder, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { visibleOn } from '../time/visibleOn.ts';
import { findingsOn } from './findings.ts';

const { today, reviewMonths } = clock;
/** What is not over, as the map shows it. */
const goingOn = (snapshot: Snapshot) =>
  visibleOn(snapshot, { statuses: relationshipStatuses.filter((status) => status !== 'completed') }, clock);
const findings = (snapshot: Snapshot) => findingsOn(snapshot, today, reviewMonths);
const wordsBy = (snapshot: Snapshot, rule: FindingRule) =>
  findings(snapshot)
    .filter((each) => each.rule === rule)
    .map(({ words }) => words);

describe('what is found about a small town', () => {
  test('says in a sentence what hangs on one', () => {
    expect(wordsBy(town, 'one-holder')).toContain(
      '“Picnic” hangs on one holder on the council side, Head of Parks, Parks team, with nobody to deputise.',
    );
    expect(wordsBy(town, 'one-holder')).toContain(
      '“Picnic” hangs on one holder on the partner side, Whoever bakes on Fridays, with nobody to deputise.',
    );
    expect(wordsBy(town, 'holds-together')).toContain('Without Café Zoë, what it holds together would fall into 2 parts.');
  });

  test('asks who holds it, and who is senior', () => {
    expect(wordsBy(town, 'no-holder')).toContain('Nobody on the partner side keeps “Grants” going.');
    expect(wordsBy(town, 'no-senior')).toEqual([]);
  });

  test('says what nothing does, and in which directorate', () => {
    expect(wordsBy(town, 'gap')).toContain('Nothing shapes strategy at system level.');
    expect(wordsBy(town, 'gap')).toContain('In Parks team, nothing gives the sector a part in commissioning at place level.');
  });

  test('says what is in doubt, the longest first, and who is in nothing', () => {
    expect(wordsBy(town, 'disputed')).toEqual(['“Compact” is disputed.']);
    expect(wordsBy(town, 'stale')).toEqual([
      'Nobody has said yet that “Covenant” is still true.',
      '“Grants” was last said to be still true on 1 January 2020, 82 months ago.',
    ]);
    expect(wordsBy(town, 'no-tie')).toEqual(['Theatre takes part in no relationship.']);
  });
});

describe('one way in', () => {
  const bodies = ['Council', 'A', 'B', 'C'].map((name) => organisation(name, name === 'Council' ? { side: 'council' } : {}));
  const posts = ['Link officer', 'Other officer'].map((title) => ({
    id: idOf(title),
    version: 1,
    organisationId: idOf('Council'),
    title,
    tier: null,
  }));

  test('is one broker for all that an organisation has, but not one of two', () => {
    const through = (name: string, parties: string[], broker: string) => relationship(name, parties, { brokerIds: [idOf(broker)] });
    const here = snapshotOf({
      organisations: bodies,
      relationships: [through('R', ['Council', 'A'], 'C'), through('S', ['Council', 'A'], 'C')],
    });
    expect(wordsBy(here, 'one-broker')).toContain('Both relationships of A run through C alone.');
    const two = snapshotOf({
      organisations: bodies,
      relationships: [through('R', ['Council', 'A'], 'C'), through('S', ['Council', 'A'], 'B')],
    });
    expect(wordsBy(two, 'one-broker').filter((words) => words.includes('of A '))).toEqual([]);
  });

  test('is one post at the council for two relationships or more; one alone is told of the relationship', () => {
    const held = (name: string, by: string) => relationship(name, ['Council', 'A'], { types: ['delivery'], holders: [holder(by)] });
    const of = (...relationships: ReturnType<typeof relationship>[]) => snapshotOf({ organisations: bodies, posts, relationships });
    expect(wordsBy(of(held('R', 'Link officer'), held('S', 'Link officer')), 'one-post')).toEqual([
      'Both relationships of A are kept going at the council by Link officer, Council alone.',
    ]);
    expect(wordsBy(of(held('R', 'Link officer'), held('S', 'Other officer')), 'one-post')).toEqual([]);
    expect(wordsBy(of(held('R', 'Link officer')), 'one-post')).toEqual([]);
    expect(wordsBy(of(held('R', 'Link officer')), 'one-holder')[0]).toContain('It is the only relationship of A.');
  });
});

describe('overlaps', () => {
  const council = organisation('Council', { side: 'council' });
  const part = (name: string) => organisation(name, { side: 'council', parentId: idOf('Council') });
  const bodies = [council, part('Parks'), part('Housing'), organisation('A'), organisation('B')];
  const of = (...relationships: ReturnType<typeof relationship>[]) => snapshotOf({ organisations: bodies, relationships });

  test('are of one type and level between the same parties, in whatever order', () => {
    const one = relationship('R', ['Parks', 'A'], { types: ['delivery', 'ongoing'] });
    const other = relationship('S', ['A', 'Parks'], { types: ['ongoing', 'delivery'] });
    expect(wordsBy(of(one, other), 'same-parties')).toHaveLength(1);
    expect(wordsBy(of(one, other), 'same-parties')[0]).toMatch(/ are both delivery and ongoing at place level, between the same: /);
    expect(wordsBy(of(one, { ...other, level: 'system' }), 'same-parties')).toEqual([]);
    expect(wordsBy(of(one, { ...other, types: ['shaping'] }), 'same-parties')).toEqual([]);
    expect(wordsBy(of(one, relationship('S', ['Parks', 'B'], { types: ['delivery'] })), 'same-parties')).toEqual([]);
  });

  test('are directorates that deal with the same body, unless one post leads across them or from above', () => {
    const lead = (post: string, at: string) => holder(post, { organisationId: idOf(at) });
    const parks = (...holders: ReturnType<typeof holder>[]) => relationship('R', ['Parks', 'A'], { holders });
    const housing = (...holders: ReturnType<typeof holder>[]) => relationship('S', ['Housing', 'A'], { holders });
    expect(wordsBy(of(parks(lead('P', 'Parks')), housing(lead('H', 'Housing'))), 'unled')).toEqual([
      'Housing and Parks each deal with A, and no post leads for the council across any two of them.',
    ]);
    expect(wordsBy(of(parks(lead('P', 'Parks')), housing(lead('P', 'Parks'))), 'unled')).toEqual([]);
    expect(wordsBy(of(parks(lead('P', 'Parks')), housing(lead('C', 'Council'))), 'unled')).toEqual([]);
    expect(wordsBy(of(parks(), relationship('S', ['Housing', 'B'])), 'unled')).toEqual([]);
    const beside = relationship('T', ['A', 'B'], { holders: [lead('P', 'Parks')] });
    expect(wordsBy(of({ ...parks(lead('P', 'Parks')), parties: beside.parties }, housing(lead('H', 'Housing'))), 'unled')).toHaveLength(1);
  });
});

test('what is over hangs on nobody and fills no gap', () => {
  const over = snapshotOf({
    organisations: [organisation('A'), organisation('B')],
    relationships: [relationship('R', ['A', 'B'], { status: 'completed', holders: [holder('P')] })],
  });
  expect(findings(over).map(({ kind }) => kind)).toEqual([...Array.from({ length: 15 }, () => 'gap'), 'no-tie', 'no-tie']);
});

test('the same place is looked through once', () => {
  expect(findings(town)).toBe(findings(town));
});

test('every rule holds by its plain definition, whatever the place', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const all = findings(snapshot);
      const of = (rule: FindingRule) => all.filter((each) => each.rule === rule);
      const { relationships } = goingOn(snapshot);
      const records = lookup(snapshot);
      const keys = all.map(findingKey);
      expect(new Set(keys).size).toBe(keys.length);
      expect(of('one-holder').length).toBe(relationships.reduce((sum, each) => sum + singleHolderSides(each, today).length, 0));
      expect(new Set(of('no-holder').map(({ relationshipId }) => relationshipId))).toEqual(
        new Set(relationships.filter((each) => runsRisk(each, 'no-holder', today, records)).map(({ id }) => id)),
      );
      const active = relationships.filter(({ status }) => status === 'active');
      const isEmpty = (type: (typeof relationshipTypes)[number], level: (typeof levels)[number]) =>
        !active.some((each) => each.level === level && each.types.includes(type));
      const empty = relationshipTypes.flatMap((type) => levels.flatMap((level) => (isEmpty(type, level) ? [{ type, level }] : [])));
      expect(gaps({ relationships })).toEqual(empty);
      expect(of('gap').filter(({ organisationId }) => organisationId === null)).toHaveLength(empty.length);
      const splits = measureOf('splits').of(goingOn(snapshot));
      expect(of('holds-together').length).toBe([...splits.values()].filter((parts) => parts > 1).length);
      const tied = new Set(relationships.flatMap(participantsOf));
      for (const { organisationId } of of('no-tie')) expect(tied.has(organisationId ?? '')).toBe(false);
      for (const { about, words } of all) {
        expect(words).toMatch(/\.$/);
        for (const id of about)
          expect([records.relationships, records.organisations, records.posts].some((kept) => kept.has(id))).toBe(true);
      }
    }),
  );
});

test('findings stand in the order of their kinds', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const order = findings(snapshot).map(({ kind }: { kind: FindingKind }) => findingKinds.indexOf(kind));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }),
  );
});
