import { type AnyRecord, type ChangeItem, covers, type Post } from '@weft/domain';
import { changesOf } from './peopleChanges.ts';
import { type Kept, type PeopleGround, type PeopleHere, peopleGround, type Shelf } from './peopleGround.ts';
import { type About, aboutOf } from './personAbout.ts';
import { type Draft, draftOf } from './personDraft.ts';
import { type PersonSaid, readPerson } from './personRow.ts';
import { type ListPlan, type ListRow, type Making, type PlannedRow, type Remark, remark } from './plan.ts';

/**
 * What bringing in a list of people and posts comes to. Each row is somebody in a post from a day on, a post that is vacant, or somebody without a
 * post. Organisations are found by their names and other names, and one that is neither here nor like any is added; a post by its title at its
 * organisation; a person as `personFor` says. Whoever else is in a post stays in it.
 */
export async function planPeople(
  rows: readonly ListRow[],
  columns: readonly (string | null)[],
  here: PeopleHere,
  making: Making,
  pause: (share: number) => Promise<void>,
): Promise<ListPlan> {
  const ground = peopleGround(here, columns, making);
  const planned: PlannedRow[] = [];
  for (const [at, row] of rows.entries()) {
    planned.push(planRow(row, readPerson(row, columns, { headings: here.headings, today: making.today }), ground));
    if (at % 200 === 199) await pause(at / rows.length);
  }
  return { rows: planned, items: itemsOf(ground) };
}

function planRow(row: ListRow, { said, remarks }: { said: PersonSaid; remarks: Remark[] }, ground: PeopleGround): PlannedRow {
  const title = [said.name?.text, said.post?.text].filter((text) => text !== undefined).join(', ') || 'No name';
  const plan: PlannedRow = { number: row.number, fate: 'wrong', title, remarks, changes: [], matched: null, candidates: [] };
  if (row.isLeft) return { ...plan, fate: 'skipped', remarks: [remark('Left out by you.')] };
  if (remarks.length > 0) return plan;
  const about = aboutOf(row, said, ground);
  if ('wrong' in about) return { ...plan, remarks: about.wrong, candidates: about.candidates };
  const { draft, remarks: refused } = draftOf(said, about, ground);
  return refused.length > 0 ? { ...plan, remarks: refused } : settle(row, plan, about, draft, ground);
}

function settle(row: ListRow, plan: PlannedRow, about: About, draft: Draft, ground: PeopleGround): PlannedRow {
  const earlier = rowBefore(about);
  const others = draft.post !== null && draft.held !== null && about.held === null ? whoElseIn(draft.post, draft, ground) : [];
  const added = about.added.filter((listed) => listed.row === null);
  for (const listed of added) listed.row = row.number;
  const changes = changesOf(about, draft);
  const isNew = [
    put(ground.posts, about.post, draft.post, row.number),
    put(ground.people, about.person, draft.person, row.number),
    put(ground.appointments, about.held, draft.held, row.number),
  ].includes(true);
  const remarks = [
    ...added.map(({ after }) => remark(`Also adds “${after.name}”, not here yet.`)),
    ...(about.post === null && draft.post !== null ? [remark(`Also adds the post “${draft.post.title}”.`)] : []),
    ...others,
  ];
  const whom = about.person ?? about.post;
  const name = about.person?.after.name ?? about.post?.after.title ?? '';
  const matched = whom && { match: whom.after.id, name, why: about.why };
  if (isNew) return { ...plan, fate: 'new', matched, changes, remarks };
  if (earlier !== null) {
    const text = `The same as row ${earlier}: what it adds was joined to that row.`;
    return { ...plan, fate: 'skipped', matched, remarks: [remark(text), ...remarks] };
  }
  return { ...plan, fate: changes.length === 0 ? 'same' : 'changed', matched, changes, remarks };
}

/** The row that spoke of the very same before; null while none has. */
function rowBefore({ held, person, post }: About): number | null {
  if (held !== null) return held.row;
  return (person ?? post)?.row ?? null;
}

/** Leaves a record as a row has it. @returns whether it is new. */
function put<R extends AnyRecord>(shelf: Shelf<R>, kept: Kept<R> | null, after: R | null, row: number): boolean {
  if (after === null) return false;
  if (kept === null) {
    shelf.add(after, row);
    return true;
  }
  kept.after = after;
  kept.row ??= row;
  return false;
}

/** Who is in a post besides: said, since often they have left it and nobody wrote that down. */
function whoElseIn({ id }: Post, { held, person }: Draft, { appointments, people, today }: PeopleGround): Remark[] {
  if (held !== null && !covers(held, today)) return [];
  return appointments.under(id).flatMap(({ after }) => {
    if (after.personId === person?.id || !covers(after, today)) return [];
    return [remark(`“${people.byId(after.personId)?.after.name}” is in this post as well. If they have left it, say on which day.`)];
  });
}

/** New organisations come only with a row that needs them. */
function itemsOf({ directory, posts, people, appointments }: PeopleGround): ChangeItem[] {
  const organisations = directory
    .all()
    .flatMap(({ before, after, row }): ChangeItem[] =>
      before !== null || row === null ? [] : [{ kind: 'organisation', id: after.id, before, after }],
    );
  return [
    ...organisations,
    ...touched(posts).map(({ before, after }): ChangeItem => ({ kind: 'post', id: after.id, before, after })),
    ...touched(people).map(({ before, after }): ChangeItem => ({ kind: 'person', id: after.id, before, after })),
    ...touched(appointments).map(({ before, after }): ChangeItem => ({ kind: 'appointment', id: after.id, before, after })),
  ];
}

function touched<R extends AnyRecord>(shelf: Shelf<R>): Kept<R>[] {
  return [...shelf.all()].filter(({ before, after }) => before === null || !isSame(before, after));
}

/** Whether two records say the same, in whatever order their fields stand. */
function isSame(one: AnyRecord, other: AnyRecord): boolean {
  const fields = new Map(Object.entries(one));
  return Object.entries(other).every(([field, value]) => JSON.stringify(fields.get(field)) === JSON.stringify(value));
}
