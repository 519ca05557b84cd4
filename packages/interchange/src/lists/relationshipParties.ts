import type { Id, Party } from '@weft/domain';
import { bareOrganisation } from './bareOrganisation.ts';
import { guarded } from './cells.ts';
import type { Listed } from './directory.ts';
import { type Remark, remark } from './plan.ts';
import { nameFor } from './references.ts';
import type { Ground } from './relationshipGround.ts';
import type { PartySaid } from './relationshipRow.ts';

/** Who was meant by a party that a row names. */
export interface PartyFound {
  id: Id;
  said: PartySaid;
  /** The organisation to be added for it. */
  adds: Listed | null;
  ask: Remark[] | null;
}

/** Finds who is meant among those here, adds who is new, or asks. */
export function partyOf(said: PartySaid, { directory, making }: Pick<Ground, 'directory' | 'making'>): PartyFound {
  const isNew = /^new:\s*/i.test(said.name);
  const name = said.name.replace(/^new:\s*/i, '');
  const chosen = /\(weft:([0-9a-f-]{36})\)$/.exec(name)?.[1];
  const byId = chosen === undefined ? null : directory.byId(chosen);
  const { sure, perhaps } = isNew ? { sure: null, perhaps: [] } : directory.find(name, []);
  const listed = byId ?? sure;
  if (listed !== null) return { id: listed.after.id, said, adds: listed.before === null ? listed : null, ask: null };
  if (perhaps.length > 0) {
    const instead = (by: string) => said.cell.text.replace(said.name, guarded(by));
    const choices = [...perhaps.map((each) => instead(nameFor(each.listed.after, directory))), instead(`new: ${name}`)];
    const text = `“${name}” is not here, but is like “${perhaps[0]?.listed.after.name}”. Choose which it is, or that it is new.`;
    return { id: '', said, adds: null, ask: [remark(text, said.cell.column, choices)] };
  }
  const after = bareOrganisation(making, { name });
  const fresh: Listed = { before: null, after, row: null, said: {} };
  directory.add(fresh);
  return { id: after.id, said, adds: fresh, ask: null };
}

/** Parties with more of them: nobody twice, a part that is said in place of one that was not. */
export function joinedParties(before: readonly Party[], more: readonly PartyFound[]): Party[] {
  const parties = [...before];
  for (const { id, said } of more) {
    const at = parties.findIndex(({ organisationId }) => organisationId === id);
    const known = parties[at];
    if (known === undefined) parties.push({ organisationId: id, part: said.part });
    else if (said.part !== null) parties[at] = { ...known, part: said.part };
  }
  return parties;
}
