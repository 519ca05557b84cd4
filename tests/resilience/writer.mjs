// A process that writes to a Weft database until it is ended. After each change that was acknowledged it prints its number.
//   node writer.mjs stream <url> <workspace>           change after change, each of several records
//   node writer.mjs count <url> <workspace> <times>    adds one to a number that others add to as well, so many times
//   node writer.mjs open <url>                         opens the database and closes it again
import { commit, openDatabase, readRecords } from '@weft/db';
import { adding, changeSet, changing, makeHolder, makeOrganisation, makeParty, makeRelationship, removing } from '@weft/testing';

const [job = '', url = '', workspaceId = '', times = '0'] = process.argv.slice(2);
const weft = await openDatabase(url);

/** @param {number} number */
function acknowledge(number) {
  process.stdout.write(`${number}\n`);
}

/** One change that makes, changes and removes records with lists, and leaves about as many as it found. */
async function change() {
  const organisations = await readRecords(weft.kysely, 'organisation', workspaceId);
  const ties = await readRecords(weft.kysely, 'relationship', workspaceId);
  const newcomer = makeOrganisation(workspaceId, { name: `Newcomer after ${organisations.length}` });
  const [council] = organisations;
  if (!council) throw new Error('There is no organisation to work with.');
  const tie = makeRelationship(workspaceId, {
    parties: [makeParty(council.id), makeParty(newcomer.id)],
    holders: [makeHolder({ organisationId: newcomer.id, side: 'partner' })],
    brokerIds: [council.id],
  });
  const [oldest, ...others] = ties.length > 12 ? ties : [];
  const blended = others.map((each) => changing('relationship', each, { holders: [...each.holders, ...tie.holders].slice(-9) }));
  const items = [adding('organisation', newcomer), adding('relationship', tie), ...blended.slice(0, 5)];
  if (oldest) items.push(removing('relationship', oldest));
  return changeSet(workspaceId, items, { summary: `Welcomed ${newcomer.name}` });
}

async function stream() {
  for (;;) acknowledge((await commit(weft, await change())).number);
}

/** Adds one to what is written in the first person's notes. Somebody else may be first: then reads again and tries again. */
async function addOne() {
  for (;;) {
    const [person] = await readRecords(weft.kysely, 'person', workspaceId);
    if (!person) throw new Error('There is nobody to count on.');
    const notes = String(Number(person.notes ?? 0) + 1);
    try {
      return await commit(weft, changeSet(workspaceId, [changing('person', person, { notes })]));
    } catch (problem) {
      if (!(problem instanceof Error) || problem.name !== 'ConflictError') throw problem;
    }
  }
}

if (job === 'stream') await stream();
if (job === 'count') for (let done = 0; done < Number(times); done++) acknowledge((await addOne()).number);
await weft.close();
