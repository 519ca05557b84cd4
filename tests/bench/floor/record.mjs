/** @typedef {Record<string, any>} Row */

const lists = ['parties', 'types', 'areaIds', 'holders', 'brokerIds', 'benefits', 'facts', 'tags', 'provenance'];

/**
 * A relationship from its row: its lists are JSON text there.
 *
 * @param {Row} row
 * @returns {Row}
 */
export function relationshipOf(row) {
  const relationship = { ...row };
  for (const list of lists) relationship[list] = JSON.parse(row[list]);
  return relationship;
}

/**
 * The row of a relationship.
 *
 * @param {Row} relationship
 * @returns {Row}
 */
export function rowOf(relationship) {
  const row = { ...relationship };
  for (const list of lists) row[list] = JSON.stringify(relationship[list]);
  return row;
}
