/** @typedef {import('./record.mjs').Row} Row */

/**
 * The whole of a workspace's map, row by row.
 *
 * @param {import('better-sqlite3').Database} file
 */
export function prepareSnapshot(file) {
  /** @type {import('better-sqlite3').Statement<[string], { number: number }>} */
  const head = file.prepare('select number from change_heads where workspaceId = ?');
  const organisations = prepare(
    file,
    `select body.id, body.version, name, kind, side, parentId, areaId, otherNames, identifiers, formerParents, tags, x, y
     from organisations body left join positions place on place.id = body.id where body.workspaceId = ? order by body.id`,
  );
  const posts = prepare(file, 'select id, version, organisationId, title, tier from posts where workspaceId = ? order by id');
  const appointments = prepare(
    file,
    `select held.id, max(held.version, person.version) version, postId, personId, person.name, "from", "to"
     from appointments held join people person on person.id = held.personId where held.workspaceId = ? order by held.id`,
  );
  const relationships = prepare(
    file,
    `select tie.id, tie.version, name, parties, types, level, areaIds, holders, brokerIds, tags, status, formality, "from", "to",
     confirmedOn, dispute, x, y from relationships tie left join positions place on place.id = tie.id where tie.workspaceId = ? order by tie.id`,
  );
  const areas = prepare(file, 'select id, version, name, kind from areas where workspaceId = ? order by id');
  const placements = prepare(
    file,
    `select id, version, relationshipId, side, strategic, proactive, financial, time, placedOn, memberId
     from placements where workspaceId = ? order by id`,
  );

  const read = file.transaction((/** @type {string} */ workspaceId) => ({
    workspaceId,
    change: head.get(workspaceId)?.number ?? 0,
    organisations: organisations.all(workspaceId).map((row) => ({
      ...row,
      otherNames: JSON.parse(row.otherNames),
      identifiers: JSON.parse(row.identifiers),
      formerParents: JSON.parse(row.formerParents),
      tags: JSON.parse(row.tags),
    })),
    posts: posts.all(workspaceId),
    appointments: appointments.all(workspaceId),
    relationships: relationships.all(workspaceId).map(({ dispute, ...row }) => ({
      ...row,
      parties: JSON.parse(row.parties),
      types: JSON.parse(row.types),
      areaIds: JSON.parse(row.areaIds),
      holders: JSON.parse(row.holders),
      brokerIds: JSON.parse(row.brokerIds),
      tags: JSON.parse(row.tags),
      disputed: dispute !== null,
    })),
    areas: areas.all(workspaceId),
    placements: placements.all(workspaceId),
  }));
  return read;
}

/**
 * @param {import('better-sqlite3').Database} file
 * @param {string} text
 * @returns {import('better-sqlite3').Statement<[string], Row>}
 */
function prepare(file, text) {
  return file.prepare(text);
}
