import { type Expression, type SqlBool, sql } from 'kysely';
import { type Building, compiledOnce } from '../sql/compiled.ts';
import { columnsOf, joinedRows, jsonFlag, jsonObject } from '../sql/json.ts';

type Asked = { workspaceId: string; since: number };

/** What a part of the snapshot is read with. `narrowed` leaves only what the changes after `since` touched. */
interface Reading extends Building<Asked> {
  narrowed: boolean;
  names: boolean;
}

/** Whether one of these columns holds an id that a change after `since` touched; true for all when the reading is of the whole. */
function wanted({ db, hole, narrowed }: Reading, ...columns: string[]): Expression<SqlBool> {
  if (!narrowed) return sql<SqlBool>`true`;
  const touched = db
    .selectFrom('change_items')
    .select('recordId')
    .where('workspaceId', '=', hole('workspaceId'))
    .where('number', '>', hole('since'));
  return sql<SqlBool>`(${sql.join(
    columns.map((column) => sql`${sql.ref(column)} in (${touched})`),
    sql` or `,
  )})`;
}

/** A position goes by the id of what it places, so moving a node counts as touching it. */
const place = columnsOf('positions', 'place', ['x', 'y']);

const placement = [
  'id',
  'version',
  'relationshipId',
  'side',
  'strategic',
  'proactive',
  'financial',
  'time',
  'placedOn',
  'memberId',
] as const;

/** The parts of a snapshot: each a query for the JSON texts of its records, in the order of their ids. */
const parts = {
  organisations: (reading: Reading) =>
    reading.db
      .selectFrom('organisations as body')
      .leftJoin('positions as place', 'place.id', 'body.id')
      .where('body.workspaceId', '=', reading.hole('workspaceId'))
      .where(wanted(reading, 'body.id'))
      .orderBy('body.id')
      .select(
        jsonObject(
          reading.dialect,
          { ...columnsOf('organisations', 'body', ['id', 'version', 'name', 'kind', 'side', 'parentId', 'areaId']), ...place },
          columnsOf('organisations', 'body', ['otherNames', 'identifiers', 'formerParents', 'tags']),
        ).as('json'),
      ),

  posts: (reading: Reading) =>
    reading.db
      .selectFrom('posts as post')
      .where('post.workspaceId', '=', reading.hole('workspaceId'))
      .where(wanted(reading, 'post.id'))
      .orderBy('post.id')
      .select(jsonObject(reading.dialect, columnsOf('posts', 'post', ['id', 'version', 'organisationId', 'title', 'tier'])).as('json')),

  appointments: (reading: Reading) =>
    reading.db
      .selectFrom('appointments as held')
      .innerJoin('people as person', 'person.id', 'held.personId')
      .where('held.workspaceId', '=', reading.hole('workspaceId'))
      .where(wanted(reading, 'held.id', 'held.personId'))
      .orderBy('held.id')
      .select(({ ref }) =>
        jsonObject(reading.dialect, {
          ...columnsOf('appointments', 'held', ['id', 'postId', 'personId', 'from', 'to']),
          version: sql`case when ${ref('person.version')} > ${ref('held.version')} then ${ref('person.version')} else ${ref('held.version')} end`,
          name: reading.names ? ref('person.name') : sql`cast(null as text)`,
        }).as('json'),
      ),

  relationships: (reading: Reading) =>
    reading.db
      .selectFrom('relationships as tie')
      .leftJoin('positions as place', 'place.id', 'tie.id')
      .where('tie.workspaceId', '=', reading.hole('workspaceId'))
      .where(wanted(reading, 'tie.id'))
      .orderBy('tie.id')
      .select(({ ref }) =>
        jsonObject(
          reading.dialect,
          {
            ...columnsOf('relationships', 'tie', ['id', 'version', 'name', 'level', 'status', 'formality', 'from', 'to', 'confirmedOn']),
            ...place,
          },
          {
            ...columnsOf('relationships', 'tie', ['parties', 'types', 'areaIds', 'holders', 'brokerIds', 'tags']),
            disputed: jsonFlag(sql`${ref('tie.dispute')} is not null`),
          },
        ).as('json'),
      ),

  areas: (reading: Reading) =>
    reading.db
      .selectFrom('areas as area')
      .where('area.workspaceId', '=', reading.hole('workspaceId'))
      .where(wanted(reading, 'area.id'))
      .orderBy('area.id')
      .select(jsonObject(reading.dialect, columnsOf('areas', 'area', ['id', 'version', 'name', 'kind'])).as('json')),

  placements: (reading: Reading) =>
    reading.db
      .selectFrom('placements as placed')
      .where('placed.workspaceId', '=', reading.hole('workspaceId'))
      .where(wanted(reading, 'placed.id'))
      .orderBy('placed.id')
      .select(jsonObject(reading.dialect, columnsOf('placements', 'placed', placement)).as('json')),
};

type Part = keyof typeof parts;

/** The parts' names, in the order of the snapshot. */
const partNames: readonly Part[] = ['organisations', 'posts', 'appointments', 'relationships', 'areas', 'placements'];

/** What to read of each part: the whole or what was touched since, with or without the names of people. */
export interface PartsAsked {
  narrowed: boolean;
  names: boolean;
}

function compiledParts(how: PartsAsked) {
  return partNames.map((part) => ({
    part,
    query: compiledOnce<Asked, { json: Buffer | string | null }>((building) =>
      joinedRows(building.dialect, building.db, parts[part]({ ...building, ...how })),
    ),
  }));
}

const compiled = {
  whole: { named: compiledParts({ narrowed: false, names: true }), nameless: compiledParts({ narrowed: false, names: false }) },
  touched: { named: compiledParts({ narrowed: true, names: true }), nameless: compiledParts({ narrowed: true, names: false }) },
};

/** The queries of all parts, compiled, in the order of the snapshot. Each gives one row: its records' JSON, joined by commas; null when there are none. */
export function partQueries({ narrowed, names }: PartsAsked) {
  return compiled[narrowed ? 'touched' : 'whole'][names ? 'named' : 'nameless'];
}
