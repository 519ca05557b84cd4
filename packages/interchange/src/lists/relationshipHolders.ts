import { covers, type Holder, holderSchema, type Party, type Post, plainName, type Side } from '@weft/domain';
import { unguarded } from './cells.ts';
import { type Remark, remark } from './plan.ts';
import { holderFrom } from './references.ts';
import type { Ground } from './relationshipGround.ts';
import type { RelationshipSaid } from './relationshipRow.ts';

/** Who keeps it going: whole lines take the place of what is here; a lead or deputy by name is added to it. */
export function holdersOf(
  said: RelationshipSaid,
  { parties }: { parties: readonly Party[] },
  before: readonly Holder[],
  ground: Ground,
): { holders: Holder[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const holders = said.holders.length > 0 ? [] : [...before];
  for (const line of said.holders) {
    const holder = holderFrom(line.text, ground.directory, ground.here.posts);
    if (holder === null) remarks.push(remark(`“${unguarded(line.text)}” does not say who keeps it going.`, line.column));
    else holders.push(holder);
  }
  for (const { side, role, cell } of said.keepers) {
    const organisationId = parties.find((party) => ground.directory.byId(party.organisationId)?.after.side === side)?.organisationId;
    const post = postCalled(cell.text, side, ground);
    if (post === null && organisationId === undefined) {
      remarks.push(remark(`Nobody of the ${side} side takes part, so “${cell.text}” has nowhere to stand.`, cell.column));
      continue;
    }
    const whose =
      post === null
        ? { postId: null, description: cell.text, organisationId }
        : { postId: post.id, description: null, organisationId: post.organisationId };
    const isKnown = holders.some(
      (each) =>
        each.role === role &&
        each.side === side &&
        each.to === null &&
        each.postId === whose.postId &&
        each.description === whose.description,
    );
    const parsed = holderSchema.safeParse({ side, role, ...whose, from: null, to: null });
    if (!parsed.success) remarks.push(remark(parsed.error.issues[0]?.message ?? 'This cannot be kept.', cell.column));
    else if (!isKnown) holders.push(parsed.data);
  }
  return { holders, remarks };
}

/** A post by its title, or by who is in it today, among those of a side. */
function postCalled(text: string, side: Side, { here, directory, making }: Ground): Post | null {
  const plain = plainName(text);
  const ofSide = here.posts.filter((post) => directory.byId(post.organisationId)?.after.side === side);
  const titled = ofSide.filter(({ title }) => plainName(title) === plain);
  if (titled.length === 1) return titled[0] ?? null;
  const named = new Set(here.people.filter(({ name }) => plainName(name) === plain).map(({ id }) => id));
  const held = new Set(
    here.appointments.filter((each) => named.has(each.personId) && covers(each, making.today)).map(({ postId }) => postId),
  );
  const byName = ofSide.filter(({ id }) => held.has(id));
  return byName.length === 1 ? (byName[0] ?? null) : null;
}
