import type { Area, Calendar, ListColumns, Member, Source, Workspace } from '@weft/domain';
import { newId } from './ids.ts';
import { made, notImported, type Said } from './make.ts';

/** A workspace of its own, named after its id so that any number fit into one database. */
export function makeWorkspace(said: Said<'workspace'> = {}): Workspace {
  const id = said.id ?? newId();
  const defaults = { id, slug: `place-${id}`, name: 'A place', gssCode: null, reviewMonths: 12, notice: null };
  return made('workspace', id, defaults, said);
}

export function makeArea(workspaceId: string, said: Said<'area'> = {}): Area {
  return made('area', workspaceId, { name: 'A neighbourhood', kind: 'neighbourhood', gssCode: null, notes: null, ...notImported }, said);
}

export function makeSource(workspaceId: string, said: Said<'source'> = {}): Source {
  return made('source', workspaceId, { title: 'A document', author: null, dated: null, covers: null, originKey: null }, said);
}

/** A council officer unless said otherwise. */
export function makeMember(workspaceId: string, said: Said<'member'> = {}): Member {
  return made('member', workspaceId, { name: 'A member', role: 'officer', side: 'council', postId: null, originKey: null }, said);
}

/** A calendar to subscribe to, of the member of that id. */
export function makeCalendar(workspaceId: string, said: Said<'calendar', 'id'>): Calendar {
  return made('calendar', workspaceId, { number: 7 }, said);
}

/** What the columns of a list of organisations were taken for. */
export function makeListColumns(workspaceId: string, said: Said<'listColumns'> = {}): ListColumns {
  return made('listColumns', workspaceId, { list: 'organisations', columns: [{ heading: 'group', field: 'name' }] }, said);
}
