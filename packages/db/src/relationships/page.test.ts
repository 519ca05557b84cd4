import { type Relationship, relationshipSchema } from '@weft/domain';
import { adding, changeSet, forEachEngine, makeParty, makeRelationship, millbrook, newId, useDatabase } from '@weft/testing';
import { expect, test } from 'vitest';
import { commit } from '../changes/commit.ts';
import { openDatabase } from '../database/database.ts';
import { readRecords } from '../records/read.ts';
import { readRelationshipsPage } from './page.ts';

interface Page {
  items: Relationship[];
  next: string | null;
}

forEachEngine('a page of relationships', (engine) => {
  const database = useDatabase(engine, openDatabase);

  async function pageOf(workspaceId: string, after: string | null, limit: number): Promise<Page> {
    const { items, next, ...rest }: Page = JSON.parse(await readRelationshipsPage(database.weft, workspaceId, { after, limit }));
    expect(rest).toEqual({});
    return { items: items.map((item) => relationshipSchema.strict().parse(item)), next };
  }

  test('page by page gives every relationship of the workspace whole and once, oldest first', async () => {
    const [place, other] = [millbrook('here'), millbrook('there')];
    await commit(database.weft, other.changeSet);
    await commit(database.weft, place.changeSet);
    const { id } = place.workspace;
    const parties = [makeParty(place.organisations.council.id), makeParty(place.organisations.pantry.id, 'say "hello"\\ there')];
    const more = Array.from({ length: 5 }, (_, index) => makeRelationship(id, { name: `Tie ${index} \u2028 “é” 🧵`, parties }));
    await commit(
      database.weft,
      changeSet(
        id,
        more.map((tie) => adding('relationship', tie)),
      ),
    );
    const all: Relationship[] = [];
    const lengths: number[] = [];
    let after: string | null = null;
    do {
      const page: Page = await pageOf(id, after, 4);
      all.push(...page.items);
      lengths.push(page.items.length);
      after = page.next;
    } while (after !== null);
    expect(lengths).toEqual([4, 4, 3]);
    expect(all).toEqual(await readRecords(database.weft.kysely, 'relationship', id));
  });

  test('the last page, even a full one, has nothing after it; a workspace without relationships has one empty page', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const count = Object.keys(place.relationships).length;
    const page = await pageOf(place.workspace.id, null, count);
    expect([page.items.length, page.next]).toEqual([count, null]);
    expect(await pageOf(newId(), null, 10)).toEqual({ items: [], next: null });
  });
});
