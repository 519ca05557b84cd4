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
  /** @type {import('better-sqlite3').Statement<[string, string, string, string], Row>} */
  const own =
    file.prepare(`select c.id, c.reference, c.nextAction, c.nextActionDue, c.waitingOn, c.waitingSince, c.stageSince, c.holdReviewOn,
    asset.name as building, organisation.name as organisation,
    (select max(event.at) from case_events as event where event.workspaceId = c.workspaceId and event.caseId = c.id) as lastLoggedAt
    from cases as c join assets as asset on asset.id = c.assetId left join organisations as organisation on organisation.id = c.organisationId
    where c.workspaceId = ? and c.closedOn is null and (c.nextActionPostId = ? or c.councilLeadPostId = ? or c.partnerLeadPostId = ?)
    order by c.nextActionDue`);

  return {
    /**
     * The open cases of a post, as they lie: no sorting into parts, no days, no service levels.
     *
     * @param {string} workspaceId
     * @param {string} postId
     */
    today: (workspaceId, postId) => own.all(workspaceId, postId, postId, postId),

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
