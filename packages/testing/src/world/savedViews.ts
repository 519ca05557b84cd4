import type { SavedView, Tour } from '@weft/domain';
import { made, type Said } from './make.ts';

export function makeSavedView(workspaceId: string, said: Said<'savedView'> = {}): SavedView {
  const defaults = { name: 'A view', note: null, search: {}, memberId: null, isDefault: false, originKey: null };
  return made('savedView', workspaceId, defaults, said);
}

export function makeTour(workspaceId: string, said: Said<'tour', 'stops'>): Tour {
  return made('tour', workspaceId, { name: 'A tour', originKey: null }, said);
}
