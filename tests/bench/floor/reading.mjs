import { relationshipOf } from './record.mjs';

/** @typedef {import('./record.mjs').Row} Row */

/**
 * The reads of the floor.
 *
 * @param {import('better-sqlite3').Database} file
 */
export function prepareReading(file) {
  /** @type {import('better-sqlite3').Statement<[string], { number: number }>} */
  const head = file.prepare('select number from change_heads where workspaceId = ?');
  /** @type {import('better-sqlite3').Statement<[string, string], Row>} */
  const one = file.prepare('select * from relationships where workspaceId = ? and id = ?');
  /** @type {import('better-sqlite3').Statement<[string], Row>} */
  const workspace = file.prepare('select * from workspaces where id = ?');
  /** @type {import('better-sqlite3').Statement<[string, string], Row>} */
  const source = file.prepare('select * from sources where workspaceId = ? and id = ?');
  /** @type {import('better-sqlite3').Statement<[string, string, number], Row>} */
  const page = file.prepare('select * from relationships where workspaceId = ? and id > ? order by id limit ?');

  return {
    /** @param {string} workspaceId */
    head: (workspaceId) => head.get(workspaceId)?.number ?? 0,

    /**
     * @param {string} workspaceId
     * @param {string} id
     */
    one(workspaceId, id) {
      const relationship = relationshipOf(one.get(workspaceId, id) ?? {});
      const { reviewMonths } = workspace.get(workspaceId) ?? {};
      const sources = relationship.provenance.map((/** @type {Row} */ entry) => source.get(workspaceId, entry.sourceId));
      return { relationship, freshness: freshnessOf(relationship, reviewMonths), sources };
    },

    /**
     * @param {string} workspaceId
     * @param {string} after
     * @param {number} limit
     */
    page(workspaceId, after, limit) {
      const rows = page.all(workspaceId, after, limit + 1);
      const items = rows.slice(0, limit).map(relationshipOf);
      return { items, next: rows.length > limit ? items.at(-1)?.id : null };
    },
  };
}

/**
 * @param {Row} relationship
 * @param {number} reviewMonths
 */
function freshnessOf({ dispute, confirmedOn }, reviewMonths) {
  if (dispute !== null) return 'disputed';
  if (confirmedOn === null) return 'stale';
  const until = new Date(confirmedOn);
  until.setUTCMonth(until.getUTCMonth() + reviewMonths);
  return until.getTime() >= Date.now() ? 'fresh' : 'stale';
}
