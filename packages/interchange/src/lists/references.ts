import { type Holder, holderSchema, type Id, isDay, type Organisation, type Post } from '@weft/domain';
import { guarded, unguarded } from './cells.ts';
import type { Directory } from './directory.ts';

/** An organisation as a cell names it: by its name, with its id where others here have that name too, or where the name says something else. */
export function nameFor({ id, name }: Organisation, directory: Directory): string {
  const { sure } = directory.find(name, []);
  const isPlain = sure?.after.id === id && !/^new:|\[[^\]]+\]$|\(weft:|\n/i.test(name);
  return isPlain ? name : `${name} (weft:${id})`;
}

/** The id in a name that `nameFor` wrote. */
function idIn(text: string): Id | null {
  return /\(weft:([0-9a-f-]{36})\)$/.exec(text)?.[1] ?? null;
}

/** Who keeps a relationship going, as a line that `holderFrom` reads back. */
export function holderLine(
  { side, role, organisationId, postId, description, from, to }: Holder,
  directory: Directory,
  posts: readonly Post[],
): string {
  const organisation = directory.byId(organisationId)?.after;
  const post = posts.find(({ id }) => id === postId);
  const namesakes = posts.filter((each) => each.organisationId === post?.organisationId && each.title === post.title);
  const title =
    post === undefined
      ? null
      : namesakes.length === 1 && post.organisationId === organisationId
        ? post.title
        : `${post.title} (weft:${post.id})`;
  const parts = [
    `${side} ${role}`,
    `at ${guarded(organisation === undefined ? `(weft:${organisationId})` : nameFor(organisation, directory))}`,
    ...(title === null ? [] : [`post ${guarded(title)}`]),
    ...(description === null ? [] : [`who ${guarded(description)}`]),
    ...(from === null ? [] : [`from ${from}`]),
    ...(to === null ? [] : [`until ${to}`]),
  ];
  return parts.join(' | ');
}

/** Who keeps a relationship going, out of such a line; null when it says too little. */
export function holderFrom(line: string, directory: Directory, posts: readonly Post[]): Holder | null {
  const [head = '', ...rest] = line.split(/(?<!\\)\|/).map((part) => unguarded(part).trim());
  const [side, role] = head.split(' ');
  const said = new Map(rest.map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]));
  const at = said.get('at') ?? '';
  const byId = idIn(at);
  const organisation = byId === null ? directory.find(at, []).sure : directory.byId(byId);
  if (organisation === null) return null;
  const title = said.get('post');
  const postId =
    title === undefined
      ? null
      : (idIn(title) ?? posts.find((post) => post.organisationId === organisation.after.id && post.title === title)?.id);
  if (postId === undefined) return null;
  const [from, to] = [said.get('from') ?? null, said.get('until') ?? null];
  if ([from, to].some((day) => day !== null && !isDay(day))) return null;
  const holder = { side, role, organisationId: organisation.after.id, postId, description: said.get('who') ?? null, from, to };
  const parsed = holderSchema.safeParse(holder);
  return parsed.success ? parsed.data : null;
}
