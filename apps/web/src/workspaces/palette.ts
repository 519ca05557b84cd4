import type { RouterOutputs } from '@weft/api';
import { foundBy, type Member, type Reference, type Snapshot } from '@weft/domain';
import { type Supposition, writeSupposition } from '@weft/network';
import type { Client } from '../data/trpc.ts';
import { allowed } from '../data/workspaceContext.ts';
import { type CommandItem, type CommandSearch, matchScore, ranked } from '../ui/index.ts';

const mostOfEach = 8;

interface Findable extends Omit<CommandItem, 'run'> {
  href: string;
}

/** Everything of the map that can be gone to by name, a former name, an abbreviation or a number in a register. */
function onTheMap(slug: string, snapshot: Snapshot, reference: Reference): Findable[] {
  const kinds = new Map(reference.organisationKinds.map((kind) => [kind.id, kind.label]));
  const organisations = new Map(snapshot.organisations.map((organisation) => [organisation.id, organisation.name]));
  return [
    ...snapshot.organisations.map((organisation): Findable => {
      const { id, name, kind, otherNames } = organisation;
      const hint = [kinds.get(kind) ?? kind, ...otherNames].join(' · ');
      return {
        id,
        title: name,
        hint,
        group: 'Organisations',
        keywords: foundBy(organisation),
        icon: 'building',
        href: `/${slug}/map?selected=${id}&focus=${id}`,
      };
    }),
    ...snapshot.relationships.map(({ id, name, parties }): Findable => {
      const hint = parties.map((party) => organisations.get(party.organisationId) ?? '').join(', ');
      return { id, title: name, hint, group: 'Relationships', icon: 'link', href: `/${slug}/map?selected=${id}` };
    }),
    ...peopleIn(slug, snapshot),
    ...snapshot.posts.map(({ id, title, organisationId }): Findable => {
      return { id, title, hint: organisations.get(organisationId), group: 'Posts', icon: 'person', href: `/${slug}/register/posts/${id}` };
    }),
  ];
}

/** Whoever is or was in a post, by name, as far as the member may read names. */
function peopleIn(slug: string, { appointments, posts }: Snapshot): Findable[] {
  const titles = new Map(posts.map(({ id, title }) => [id, title]));
  const people = new Map<string, Findable>();
  for (const { personId: id, name, postId } of appointments) {
    if (name === null) continue;
    const hint = [people.get(id)?.hint, titles.get(postId)].filter((part) => part).join(', ');
    people.set(id, { id, title: name, hint, group: 'People', icon: 'person', href: `/${slug}/register/people/${id}` });
  }
  return [...people.values()];
}

/** What can be supposed: that whoever holds a post leaves, or that an organisation is gone. Offered to those who ask. */
function supposable(slug: string, snapshot: Snapshot): Findable[] {
  const names = new Map(snapshot.organisations.map(({ id, name }) => [id, name]));
  const at = (supposition: Supposition) => ({
    id: `what-if-${writeSupposition(supposition)}`,
    group: 'What if',
    icon: 'help' as const,
    href: `/${slug}/map?whatif=${writeSupposition(supposition)}`,
  });
  return [
    ...snapshot.posts.map(({ id, title, organisationId }) => ({
      ...at({ kind: 'leaves', postId: id }),
      title: `What if the holder of ${title} leaves?`,
      hint: names.get(organisationId),
    })),
    ...snapshot.organisations.map(({ id, name }) => ({
      ...at({ kind: 'fails', organisationId: id }),
      title: `What if ${name} is gone?`,
    })),
  ];
}

function onTheBoards(slug: string, boards: RouterOutputs['cases']['boards']): Findable[] {
  return boards.flatMap(({ cards }) =>
    cards.map(({ id, reference: number, organisation, building }): Findable => {
      const hint = [organisation?.name, building.name].filter(Boolean).join(' · ');
      return { id, title: number, hint, group: 'Cases', icon: 'cases', href: `/${slug}/cases/${id}` };
    }),
  );
}

async function buildings(slug: string, client: Client, q: string): Promise<Findable[]> {
  const { items } = await client.tenancies.assets.find.query({ q: q.slice(0, 200), limit: mostOfEach });
  return items.map(({ id, name, addressLine1, town, postcode }): Findable => {
    const hint = [addressLine1, town, postcode].filter(Boolean).join(', ');
    return { id, title: name, hint, group: 'Buildings', icon: 'building', href: `/${slug}/tenancies/buildings/${id}` };
  });
}

/** What all that can be gone to is found by. */
const byWords = {
  score: ({ title, hint = '', keywords = [] }: Findable, query: string) =>
    Math.max(matchScore(title, query), ...keywords.map((word) => matchScore(word, query)), 0.5 * matchScore(hint, query)),
  words: ({ title, hint = '', keywords = [] }: Findable) => [title, ...keywords, hint].join(' '),
};

/** Finds organisations, people, relationships, posts, cases and buildings for what is typed. `go` opens an address. */
export function paletteSearch(at: {
  slug: string;
  snapshot: Snapshot;
  reference: Reference;
  client: Client;
  /** Every case there is: asked at each key, so as one that keeps what it was told. */
  boards: () => Promise<RouterOutputs['cases']['boards']>;
  go: (href: string) => void;
}): CommandSearch {
  const { slug, snapshot, reference, client, boards, go } = at;
  let known: readonly Findable[] | null = null;
  return async (query) => {
    known ??= onTheMap(slug, snapshot, reference);
    // The map is here in the page; when the server does not answer for the rest, it still is.
    const asked = /^\s*what if/i.test(query) ? supposable(slug, snapshot) : [];
    const more = await Promise.all(
      [boards().then((answered) => onTheBoards(slug, answered)), buildings(slug, client, query)].map((found) => found.catch(() => [])),
    );
    const all = [...known, ...asked, ...more.flat()];
    const found = ranked(all, query, byWords);
    const taken = new Map<string, number>();
    return found.flatMap(({ href, ...item }) => {
      const count = (taken.get(item.group) ?? 0) + 1;
      taken.set(item.group, count);
      return count > mostOfEach ? [] : [{ ...item, run: () => go(href) }];
    });
  };
}

/** What can be begun from anywhere, for a member who may. */
export function paletteCommands(slug: string, member: Member, go: (href: string) => void): CommandItem[] {
  const may = allowed(member);
  const items: CommandItem[] = [];
  if (may('relationship.write'))
    items.push({
      id: 'add-relationship',
      title: 'Add a relationship',
      group: 'Do',
      icon: 'add',
      keys: 'n',
      run: () => go(`/${slug}/register/add`),
    });
  if (may('action.write'))
    items.push({
      id: 'add-action',
      title: 'Add an action',
      group: 'Do',
      icon: 'add',
      keywords: ['to do', 'task'],
      run: () => go(`/${slug}/actions?add=true`),
    });
  if (may('organisation.write'))
    items.push({
      id: 'add-organisation',
      title: 'Add an organisation',
      group: 'Do',
      icon: 'add',
      run: () => go(`/${slug}/register/organisations/add`),
    });
  if (may('flow.write'))
    items.push({
      id: 'flows',
      title: 'Change the stages of the board',
      group: 'Do',
      icon: 'settings',
      keywords: ['flow', 'settings', 'requirements'],
      run: () => go(`/${slug}/cases/flows`),
    });
  if (may('reviewForm.write'))
    items.push({
      id: 'review-form',
      title: 'Change what the annual review asks',
      group: 'Do',
      icon: 'settings',
      keywords: ['review form', 'questions'],
      run: () => go(`/${slug}/settings/review-form`),
    });
  if (may('termList.write'))
    items.push({
      id: 'terms',
      title: 'Change the lists of terms',
      group: 'Do',
      icon: 'settings',
      keywords: ['taxonomy', 'categories', 'words', 'choices'],
      run: () => go(`/${slug}/settings/terms`),
    });
  if (may('workspace.write'))
    items.push({
      id: 'settings',
      title: 'Change the settings of the workspace',
      group: 'Do',
      icon: 'settings',
      keywords: ['review period', 'stale'],
      run: () => go(`/${slug}/settings`),
    });
  if (may('workspace.write'))
    items.push({
      id: 'neighbourhoods',
      title: 'Change the list of neighbourhoods',
      group: 'Do',
      icon: 'map',
      keywords: ['ward', 'area', 'place'],
      run: () => go(`/${slug}/settings/neighbourhoods`),
    });
  if (may('workspace.import'))
    items.push({
      id: 'bring-in',
      title: 'Bring in a list from a spreadsheet',
      group: 'Do',
      icon: 'upload',
      keywords: ['import', 'excel', 'csv'],
      run: () => go(`/${slug}/register/import`),
    });
  if (may('workspace.import') || may('workspace.export'))
    items.push({
      id: 'files',
      title: 'Bring in or take away a file',
      group: 'Do',
      icon: 'upload',
      keywords: ['import', 'export'],
      run: () => go(`/${slug}/files`),
    });
  return items;
}
