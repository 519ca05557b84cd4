import { randomUUID } from 'node:crypto';
import { relationshipOf, rowOf } from './record.mjs';

/** @typedef {import('./record.mjs').Row} Row */

/** Where each list of a relationship stands as rows besides, and how an entry becomes the columns of one. */
const listTables = /** @type {const} */ ([
  ['parties', 'relationship_parties', ['organisationId', 'part']],
  ['holders', 'relationship_holders', ['side', 'organisationId', 'postId', 'description', 'role', 'from', 'to']],
  ['areaIds', 'relationship_areas', ['areaId']],
  ['brokerIds', 'relationship_brokers', ['organisationId']],
]);

/**
 * The writes of the floor: one transaction each, of the rows that Weft writes.
 *
 * @param {import('better-sqlite3').Database} file
 */
export function prepareChanging(file) {
  /** @type {import('better-sqlite3').Statement<[string], { number: number }>} */
  const head = file.prepare('update change_heads set number = number + 1 where workspaceId = ? returning number');
  /** @type {import('better-sqlite3').Statement<[string, string], Row>} */
  const one = file.prepare('select * from relationships where workspaceId = ? and id = ?');
  const columns = file
    .prepare('select * from relationships')
    .columns()
    .map(({ name }) => name);
  const own = columns.filter((name) => name !== 'id' && name !== 'workspaceId');
  const update = file.prepare(`update relationships set ${own.map((name) => `"${name}" = @${name}`).join(', ')} where id = @id`);
  const insert = file.prepare(insertInto('relationships', columns));
  const place = file.prepare('insert into positions (id, workspaceId, version, x, y) values (?, ?, ?, ?, ?)');
  const change = file.prepare(insertInto('changes', ['workspaceId', 'number', 'at', 'memberId', 'summary', 'reason', 'undoes']));
  const item = file.prepare(insertInto('change_items', ['workspaceId', 'number', 'ordinal', 'kind', 'recordId', 'before', 'after']));
  const entries = listTables.map(([field, table, names]) => ({
    field,
    insert: file.prepare(insertInto(table, ['workspaceId', 'ownerId', 'ordinal', ...names])),
    plain: names.length === 1 ? names[0] : undefined,
  }));

  /**
   * @param {string} workspaceId
   * @param {string} summary
   * @param {(number: number) => { kind: string, before: Row | null, after: Row }[]} write writes the records, and says which
   */
  const commit = file.transaction((workspaceId, summary, write) => {
    const number = head.get(workspaceId)?.number;
    const items = write(number);
    change.run({ workspaceId, number, at: new Date().toISOString(), memberId: null, summary, reason: null, undoes: null });
    for (const [ordinal, { kind, before, after }] of items.entries()) {
      const texts = { before: before && JSON.stringify(before), after: JSON.stringify(after) };
      item.run({ workspaceId, number, ordinal, kind, recordId: after.id, ...texts });
    }
    return { change: number, summary, id: items[0].after.id };
  });

  return {
    /**
     * @param {string} workspaceId
     * @param {Row} input
     */
    update(workspaceId, { id, version, data }) {
      return commit.immediate(workspaceId, 'Changed a relationship', (/** @type {number} */ number) => {
        const before = relationshipOf(one.get(workspaceId, id) ?? {});
        if (before.version !== version) throw new Error('Somebody else changed this.');
        const after = { ...before, ...data, version: number };
        update.run(rowOf(after));
        return [{ kind: 'relationship', before, after }];
      });
    },

    /**
     * @param {string} workspaceId
     * @param {Row} data
     */
    create(workspaceId, data) {
      return commit.immediate(workspaceId, 'Added a relationship', (/** @type {number} */ version) => {
        /** @type {Row} */
        const after = { id: randomUUID(), workspaceId, version, provenance: [], originKey: null, ...data };
        insert.run(rowOf(after));
        for (const list of entries) {
          for (const [ordinal, entry] of after[list.field].entries()) {
            list.insert.run({ workspaceId, ownerId: after.id, ordinal, ...(list.plain === undefined ? entry : { [list.plain]: entry }) });
          }
        }
        return [{ kind: 'relationship', before: null, after }, ...placed(after)];
      });
    },
  };

  /** @param {Row} tie one of more than two parties has a place of its own on the map */
  function placed({ workspaceId, version, id, parties }) {
    if (parties.length === 2) return [];
    const after = { id, workspaceId, version, x: 0, y: 0 };
    place.run(id, workspaceId, version, 0, 0);
    return [{ kind: 'position', before: null, after }];
  }
}

/**
 * @param {string} table
 * @param {readonly string[]} columns
 */
function insertInto(table, columns) {
  return `insert into ${table} (${columns.map((name) => `"${name}"`)}) values (${columns.map((name) => `@${name}`)})`;
}
