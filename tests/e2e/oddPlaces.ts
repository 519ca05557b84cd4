interface PlaceRecord {
  kind: string;
  key: string;
  data: object;
}

const ada = { kind: 'member', key: 'ada', data: { name: 'Ada Admin', role: 'admin', side: 'council', postId: null } };

function place(slug: string, name: string, records: readonly PlaceRecord[]) {
  const workspace = { slug, name, gssCode: null, reviewMonths: 12, notice: null };
  return { [slug]: JSON.stringify({ schema: 'weft-workspace/1', workspace, records: [ada, ...records] }) };
}

function organisation(key: string, name: string, side: 'council' | 'partner' = 'partner'): PlaceRecord {
  const kind = side === 'council' ? 'council' : 'charity';
  const nothing = { parentId: null, areaId: null, legalForm: null, website: null, contact: null, notes: null };
  return { kind: 'organisation', key, data: { name, kind, side, otherNames: [], identifiers: [], provenance: [], ...nothing } };
}

function relationship(key: string, name: string, parties: readonly string[]): PlaceRecord {
  const nothing = { from: null, to: null, confirmedOn: null, dispute: null, timing: null, notes: null, typesBasis: null, levelBasis: null };
  return {
    kind: 'relationship',
    key,
    data: {
      name,
      parties: parties.map((organisationId) => ({ organisationId, part: null })),
      types: ['ongoing'],
      level: 'place',
      areaIds: [],
      holders: [],
      brokerIds: [],
      status: 'active',
      formality: null,
      facts: [],
      statusAsOf: null,
      confidence: null,
      provenance: [],
      ...nothing,
    },
  };
}

function times<T>(many: number, make: (index: number) => T): T[] {
  return Array.from({ length: many }, (_, index) => make(index));
}

/** Three hundred characters without a sentence's end. */
export const longName = `Society for ${'the care of the towpath and '.repeat(10)}its ducks`.slice(0, 300);
export const rightToLeft = 'جمعية الصداقة (Friendship)';
export const emoji = '🌱 Growing 👩‍👩‍👧‍👦 Together';

const council = organisation('council', 'Oddby Council', 'council');

/** Invented places whose records are as odd as they may be, as workspace files. */
export const oddPlaces: Readonly<Record<string, string>> = {
  ...place('nothing', 'Nothing', []),
  ...place('alone', 'Alone', [organisation('only', 'The only one')]),
  ...place('hundred', 'Hundred', [
    council,
    ...times(99, (at) => organisation(`member-${at}`, `Member ${at + 1}`)),
    relationship('forum', 'Forum of all', ['council', ...times(99, (at) => `member-${at}`)]),
  ]),
  ...place('names', 'Names', [
    council,
    organisation('long', longName),
    organisation('rtl', rightToLeft),
    organisation('emoji', emoji),
    relationship('r-long', longName, ['council', 'long']),
    relationship('r-rtl', rightToLeft, ['council', 'rtl']),
    relationship('r-emoji', emoji, ['council', 'emoji', 'rtl']),
  ]),
  ...place('parallel', 'Parallel', [
    council,
    organisation('friends', 'Friends of Oddby'),
    ...times(200, (at) => relationship(`tie-${at}`, `Agreement ${at + 1}`, ['council', 'friends'])),
  ]),
};
