import { describe, expect, test } from 'vitest';
import { type Entry, entriesOf, type FileKind } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { resolveRecords } from '../files/resolve.ts';
import { freshIds, places, reference, sampleText, workspaceId } from '../testing/samples.ts';

const files = new Map(places.map((place) => [place, readWorkspaceFile(sampleText(place), reference)]));
const records = [...files.values()].flatMap((file) => file.records);
const stoke = files.get('stoke-on-trent')?.records ?? [];

function one<K extends FileKind>(kind: K, key: string): Entry<K> {
  const found = entriesOf(stoke, kind).find((entry) => entry.key === key);
  if (found === undefined) throw new Error(`There is no ${kind} “${key}”.`);
  return found;
}

describe('the sample workspaces', () => {
  test.each([
    ['stoke-on-trent', { relationship: 41, organisation: 67, person: 4, appointment: 4, post: 12, area: 9, source: 5 }],
    ['derby', { relationship: 11, organisation: 16, person: 0, appointment: 0, post: 1, area: 3, source: 2 }],
    ['malvern-hills', { relationship: 6, organisation: 14, person: 0, appointment: 0, post: 1, area: 2, source: 2 }],
    ['hackney', { relationship: 7, organisation: 10, person: 0, appointment: 0, post: 0, area: 2, source: 2 }],
    ['south-gloucestershire', { relationship: 9, organisation: 14, person: 1, appointment: 1, post: 2, area: 3, source: 2 }],
    ['calderdale', { relationship: 7, organisation: 10, person: 0, appointment: 0, post: 0, area: 4, source: 2 }],
    ['other-places', { relationship: 15, organisation: 67, person: 3, appointment: 3, post: 11, area: 17, source: 4 }],
  ] as const)('%s has all of its records', (place, counts) => {
    const found = files.get(place)?.records ?? [];
    const kinds = ['relationship', 'organisation', 'person', 'appointment', 'post', 'area', 'source'] as const;
    expect(Object.fromEntries(kinds.map((kind) => [kind, entriesOf(found, kind).length]))).toEqual(counts);
    expect(found).toHaveLength(Object.values(counts).reduce<number>((sum, count) => sum + count, 0));
  });

  test('come to 96 relationships and 191 different organisations', () => {
    expect(entriesOf(records, 'relationship')).toHaveLength(96);
    expect(new Set(entriesOf(records, 'organisation').map(({ key }) => key))).toHaveProperty('size', 191);
  });

  test.each(places)('%s becomes records that every schema accepts, each knowing the key it had', (place) => {
    const found = files.get(place)?.records ?? [];
    const resolved = resolveRecords({ records: found }, freshIds(), workspaceId);
    expect(resolved.map(({ kind }) => kind)).toEqual(found.map(({ kind }) => kind));
    expect(resolved.map(({ record }) => ('originKey' in record ? record.originKey : null))).toEqual(found.map(({ key }) => key));
    expect(new Set(resolved.map(({ record }) => record.version))).toEqual(new Set([0]));
  });

  test('name the workspace', () => {
    expect(files.get('stoke-on-trent')?.workspace).toEqual({
      slug: 'stoke-on-trent',
      name: 'Stoke-on-Trent',
      gssCode: 'E06000021',
      reviewMonths: 12,
      notice: null,
    });
    expect(files.get('other-places')?.workspace).toMatchObject({ slug: 'other-places', gssCode: null });
  });

  test('say where every record that can say so comes from', () => {
    const sourced = records.flatMap((entry) =>
      entry.kind === 'organisation' || entry.kind === 'relationship' || entry.kind === 'post' || entry.kind === 'person' ? [entry] : [],
    );
    expect(sourced.filter(({ data }) => data.provenance.length === 0)).toEqual([]);
    expect(entriesOf(records, 'relationship').filter(({ data }) => data.provenance[0]?.note === null)).toEqual([]);
  });

  test('carry no confirmation, since nobody has confirmed anything yet', () => {
    expect(entriesOf(records, 'relationship').filter(({ data }) => data.confirmedOn !== null)).toEqual([]);
  });

  test('report what there is no room for', () => {
    const left = [...files.values()].flatMap((file) => file.left);
    const count = (what: string) => left.filter((each) => each.what === what).reduce((sum, each) => sum + each.count, 0);
    expect(count('other links')).toBe(8);
    expect(count('examples without a name')).toBe(1);
    expect(count('the area around a place')).toBe(13);
    expect([...files.values()].flatMap((file) => file.needs)).toEqual([]);
  });
});

describe('a sample relationship', () => {
  test('keeps its parties, types, holders, brokers, dates and sources', () => {
    expect(one('relationship', 'st-city-alliance').data).toMatchObject({
      name: 'VCSE City Alliance agreement',
      parties: [
        { organisationId: 'stoke-city-council', part: 'signatory' },
        { organisationId: 'vast', part: 'signatory' },
        { organisationId: 'stoke-vcse-sector', part: 'party' },
        { organisationId: 'city-alliance', part: 'agreement' },
      ],
      types: ['ongoing', 'shaping'],
      typesBasis: 'inferred',
      level: 'place',
      levelBasis: 'stated',
      areaIds: ['stoke-on-trent'],
      holders: [
        { side: 'council', organisationId: 'stoke-city-council', postId: 'role-leader', role: 'lead', from: null, to: null },
        { side: 'partner', organisationId: 'vast', postId: null, description: 'VAST', role: 'lead' },
      ],
      brokerIds: ['vast'],
      from: '2024-12-06',
      to: null,
      formality: 'formal',
      confidence: 'high',
      notes: 'A compact counts as ongoing; joint priorities make it shaping as well.',
      provenance: [{ sourceId: 'alliance-year-one-report' }],
    });
  });

  test('turns figures into facts with plain labels', () => {
    const facts = (key: string) => one('relationship', key).data.facts.map(({ label, value }) => `${label}: ${value}`);
    expect(facts('st-commissioning-sessions')).toEqual([
      'Sessions: 7',
      'Attendances: 188',
      'Very satisfied: 74%',
      'Mean score out of 10 for change in influence: 8.28',
    ]);
    expect(facts('st-vast-infrastructure')).toEqual(['Amount: £1,030,000', 'Term: 5 years']);
    expect(facts('st-city-alliance')).toContain('Ends in: 2029');
  });

  test('keeps the further documents it is in', () => {
    expect(one('relationship', 'st-cat-policy').data.provenance.map(({ sourceId }) => sourceId)).toEqual([
      'alliance-year-one-report',
      'toolkit',
    ]);
  });

  test('says nothing of a level that the sources do not state', () => {
    const unstated = entriesOf(records, 'relationship').filter(({ data }) => data.level === null);
    expect(unstated).toHaveLength(3);
    expect(new Set(unstated.map(({ data }) => data.levelBasis))).toEqual(new Set([null]));
  });

  test('keeps when it happens in the words of its source', () => {
    expect(one('relationship', 'st-story-exchanges').data.timing).toBe('early to mid 2026');
  });
});

describe('a sample organisation', () => {
  test('stands on the side that its kind usually does, or on that of what it is part of', () => {
    const side = (key: string) => one('organisation', key).data.side;
    expect(side('stoke-city-council')).toBe('council');
    expect(side('stoke-senior-managers-forum')).toBe('council');
    expect(side('volunteer-managers-forum')).toBe('partner');
    expect(side('vast-cast')).toBe('partner');
    expect(side('uk-government')).toBe('other');
  });

  test('keeps its other names, identifiers and place in the tree', () => {
    expect(one('organisation', 'stoke-city-council').data).toMatchObject({
      otherNames: ['SOTCC', 'SOT City Council'],
      identifiers: [{ scheme: 'GB-LAE', value: 'GB-LAE-STE' }],
      parentId: null,
    });
    expect(one('organisation', 'stoke-cabinet').data.parentId).toBe('stoke-city-council');
  });
});

describe('a sample post', () => {
  test('has a tier only where its title plainly says so', () => {
    const tier = (key: string) => one('post', key).data.tier;
    expect(tier('role-leader')).toBe('councillor');
    expect(tier('role-cabinet-hw')).toBe('councillor');
    expect(tier('role-vast-ce')).toBe('chief-executive');
    expect(tier('role-director-all-age')).toBe('chief-officer');
    expect(tier('role-head-corporate-property')).toBe('senior-manager');
    expect(tier('role-category-manager')).toBeNull();
    expect(tier('role-minister')).toBeNull();
  });

  test('is held by whom the documents name, from no day that they state', () => {
    expect(one('appointment', 'role-leader:jane-ashworth').data).toEqual({
      postId: 'role-leader',
      personId: 'jane-ashworth',
      from: null,
      to: null,
    });
  });
});

test('a building known only as a venue is a place, and no tenancy is made of it', () => {
  expect(one('area', 'goldenhill-community-centre').data).toMatchObject({ kind: 'building', name: 'Goldenhill Community Centre' });
  expect(entriesOf(records, 'tenancy')).toEqual([]);
});
