import { graphFormats } from '@weft/interchange';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { createCaller } from '../router.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';
import { exportFiles } from './imports.service.ts';
import { takenBy } from './takenBy.ts';

const formats = ['json', ...graphFormats] as const;
const ways = ['nodes', 'expanded'] as const;

forEachEngine('what is taken away', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  /** Everything that is withheld from somebody somewhere, as it stands in Millbrook. */
  function kept() {
    const { people, posts, organisations, events } = world.here;
    const all = [...Object.values(people), ...Object.values(posts), ...Object.values(organisations)];
    return {
      names: Object.values(people).map(({ name }) => name),
      contacts: all.flatMap((record) => ('contact' in record && record.contact !== null ? [record.contact] : [])),
      council: events.councilNote.text ?? '',
      partner: events.partnerNote.text ?? '',
    };
  }

  test.each(formats)('as %s goes to nobody whose role takes nothing away, nor to anybody while names are hidden', async (format) => {
    const { here, services, as } = world;
    const wall = createCaller(await createContext(services, here.members.council.admin.id, { namesHidden: true }));
    for (const caller of [await as('viewer'), await as('facilitator', 'partner'), wall]) {
      await expect(caller.imports.export({ format })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test.each(formats)('as %s holds no note for the other side, whoever takes it', async (format) => {
    for (const hubs of ways) {
      const taken = async (side: 'council' | 'partner') =>
        JSON.stringify((await (await world.as('admin', side)).imports.export({ format, hubs })).files);
      expect(await taken('council')).not.toContain(kept().partner);
      expect(await taken('partner')).not.toContain(kept().council);
    }
  });

  test.each(graphFormats)(
    'as %s would hold no name and no contact, were a viewer ever let take it, nor with names hidden',
    async (format) => {
      const { here, services } = world;
      const { names, contacts } = kept();
      const officer = await (await world.as('officer')).imports.export({ format });
      for (const each of [...names, ...contacts]) expect(JSON.stringify(officer.files)).toContain(each);
      const hidden = [here.members.council.viewer, { ...here.members.council.admin, namesHidden: true }];
      for (const actor of hidden) {
        for (const hubs of ways) {
          const files = await exportFiles(services.weft, here.workspace.slug, { format, hubs }, takenBy(actor));
          const text = JSON.stringify(files);
          expect(text).toContain('Lantern Trust');
          for (const each of [...names, ...contacts]) expect(text).not.toContain(each);
        }
      }
    },
  );
});
