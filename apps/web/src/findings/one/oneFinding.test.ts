import { type Finding, type FindingSubject, findingRuleSchema, type Snapshot } from '@weft/domain';
import { applyFilter, parseFilter } from '@weft/network';
import { describe, expect, test } from 'vitest';
import { actionOfFinding } from './actionOfFinding.ts';
import { addressOnMap } from './findingOnMap.ts';

const idOf = (number: number) => `0198c0de-0000-7000-8000-00000000000${number}`;
const [parks, cafe, picnic, walk, post] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)];
const clock = { today: '2026-11-24', reviewMonths: 12 };

function relationship(id: string, name: string): Snapshot['relationships'][number] {
  return {
    status: 'active',
    formality: null,
    from: null,
    to: null,
    areaIds: [],
    holders: [],
    brokerIds: [],
    id,
    version: 1,
    x: null,
    y: null,
    name,
    parties: [parks, cafe].map((organisationId) => ({ organisationId, part: null })),
    types: ['delivery'],
    level: 'place',
    confirmedOn: null,
    disputed: false,
    tags: [],
  };
}

function organisation(id: string, name: string): Snapshot['organisations'][number] {
  return {
    id,
    version: 1,
    x: null,
    y: null,
    name,
    kind: 'charity',
    side: 'partner',
    otherNames: [],
    identifiers: [],
    formerParents: [],
    tags: [],
    parentId: null,
    areaId: null,
  };
}

const snapshot: Snapshot = {
  workspaceId: 'w',
  change: 1,
  areas: [],
  placements: [],
  appointments: [],
  posts: [{ id: post, version: 1, organisationId: parks, title: 'Link officer', tier: null }],
  organisations: [organisation(parks, 'Parks'), organisation(cafe, 'Café Zoë')],
  relationships: [relationship(picnic, 'Picnic'), relationship(walk, 'Walk')],
};

const nothing: Omit<FindingSubject, 'rule'> = { relationshipId: null, organisationId: null, side: null, type: null, level: null };
const of = (subject: Partial<FindingSubject> & Pick<FindingSubject, 'rule'>, about: Finding['about'] = []): Finding => ({
  ...nothing,
  ...subject,
  kind: 'stale',
  words: 'Something is found.',
  about,
});

const nameOf = (id: string) => [...snapshot.organisations, ...snapshot.relationships].find((each) => each.id === id)?.name ?? null;

/** What the map leaves at the address of a finding. */
function leftBy(finding: Finding): string[] {
  const search = Object.fromEntries([...new URL(addressOnMap(finding, snapshot, 'https://weft.example/map')).searchParams]);
  return applyFilter(snapshot, parseFilter(search), clock).relationships.map(({ name }) => name);
}

describe('on the map', () => {
  test('a finding about a relationship leaves that one alone', () => {
    expect(leftBy(of({ rule: 'stale', relationshipId: picnic }))).toEqual(['Picnic']);
  });

  test('a finding about an organisation leaves what it takes part in', () => {
    expect(leftBy(of({ rule: 'no-tie', organisationId: cafe }))).toEqual(['Picnic', 'Walk']);
  });

  test('what overlaps is left together, and selected', () => {
    const about = [picnic, walk];
    const address = addressOnMap(of({ rule: 'same-parties', relationshipId: picnic, type: 'delivery' }, about), snapshot, '/map');
    expect(decodeURIComponent(address)).toContain(`selected=["${picnic}","${walk}"]`);
  });

  test('a gap opens its cell of the rings, of its directorate where it is in one', () => {
    const gap = { rule: 'gap', type: 'shaping', level: 'system' } as const;
    expect(addressOnMap(of(gap), snapshot, '/map')).toBe('/map?view=rings&cell=shaping-system');
    expect(addressOnMap(of({ ...gap, organisationId: parks }), snapshot, '/map')).toContain(`branch=${parks}`);
  });
});

describe('the action of a finding', () => {
  test('has the finding as its reason, and is about the same', () => {
    expect(actionOfFinding(of({ rule: 'one-holder', relationshipId: picnic, side: 'council' }), nameOf)).toMatchObject({
      title: 'Find a deputy for “Picnic”',
      why: 'Something is found.',
      origin: 'relationship',
      relationshipId: picnic,
    });
    expect(actionOfFinding(of({ rule: 'gap', type: 'ongoing', level: 'place', organisationId: parks }), nameOf)).toMatchObject({
      title: 'Find an ongoing relationship at place level for Parks',
      origin: 'gap',
      gapType: 'ongoing',
      directorateId: parks,
    });
  });

  test.each(findingRuleSchema.options)('of %s has a title that fits, however long a name is', (rule) => {
    const { title = '' } = actionOfFinding(of({ rule, relationshipId: picnic, type: 'shaping', level: 'place' }), () => 'x'.repeat(300));
    expect(title.length).toBeGreaterThan(10);
    expect(title.length).toBeLessThanOrEqual(300);
  });
});
