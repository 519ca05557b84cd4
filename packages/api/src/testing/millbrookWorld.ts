import { commit, openDatabase } from '@weft/db';
import type { Member, Role } from '@weft/domain';
import { type Engine, type Millbrook, millbrook, referenceData, temporaryDatabaseUrl } from '@weft/testing';
import { createContext, createServices } from '../context.ts';
import { createCaller } from '../router.ts';

/** The morning of the tests, a Tuesday. */
export const today = '2026-11-24';

/** Millbrook in a database of its own, beside a second Millbrook called Overbrook, and a way to call procedures as any of its members. */
export async function millbrookWorld(engine: Engine) {
  const database = await temporaryDatabaseUrl(engine);
  const weft = await openDatabase(database.url);
  const services = createServices(weft, referenceData(), () => new Date(`${today}T09:30:00Z`));
  const here: Millbrook = millbrook();
  const elsewhere: Millbrook = millbrook('overbrook');
  await commit(weft, here.changeSet);
  await commit(weft, elsewhere.changeSet);
  const caller = async (member: Member | null) => createCaller(await createContext(services, member?.id ?? null));
  return {
    weft,
    services,
    here,
    elsewhere,
    /** Calls procedures as a member of Millbrook. */
    as: (role: Role, side: 'council' | 'partner' = 'council') => caller(here.members[side][role]),
    /** Calls procedures as the officer of the other place. */
    asOutsider: () => caller(elsewhere.members.council.officer),
    asNobody: () => caller(null),
    async close() {
      await weft.close();
      await database.remove();
    },
  };
}
export type MillbrookWorld = Awaited<ReturnType<typeof millbrookWorld>>;
