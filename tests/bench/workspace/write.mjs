import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { commit, openDatabase } from '@weft/db';
import { generateWorkspace } from './generate.mjs';

/**
 * What the works need to know of a workspace: who reads and writes it, what it holds, and the number of its last change.
 *
 * @typedef {{ size: number, id: string, memberId: string, organisationIds: string[], relationshipIds: string[] }} Place
 */

/**
 * Writes a workspace of each size into one database, the way everything is written, and copies the file.
 *
 * @param {string} folder an empty one
 * @param {readonly number[]} sizes
 * @returns {Promise<{ places: Place[], weftFolder: string, floorFile: string }>} the data folder for Weft, and a file of its own for the floor
 */
export async function writeWorkspaces(folder, sizes) {
  const file = path.join(folder, 'weft.sqlite');
  const weft = await openDatabase(file);
  const places = [];
  for (const size of sizes) {
    const { workspace, member, organisations, relationships, changeSet } = generateWorkspace(size);
    await commit(weft, changeSet);
    const ids = (/** @type {readonly { id: string }[]} */ records) => records.map((record) => record.id);
    places.push({ size, id: workspace.id, memberId: member.id, organisationIds: ids(organisations), relationshipIds: ids(relationships) });
  }
  // Closing brings what stands in the log beside the file into the file itself.
  await weft.close();
  const floorFile = path.join(folder, 'floor.sqlite');
  await copyFile(file, floorFile);
  return { places, weftFolder: folder, floorFile };
}
