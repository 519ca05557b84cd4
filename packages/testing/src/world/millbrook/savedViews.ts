import { makeSavedView, makeTour } from '../savedViews.ts';
import type { Ground, SideMembers } from './places.ts';

interface Looked {
  council: SideMembers;
}

/** Two views of the map, the first of which it opens with, and a tour of both. */
export function millbrookViewing({ workspaceId, id }: Ground, members: Looked, organisations: { lantern: { id: string } }) {
  const savedViews = {
    whole: makeSavedView(workspaceId, {
      id: id('view-whole'),
      name: 'All of Millbrook',
      search: { view: 'rings' },
      memberId: members.council.facilitator.id,
      isDefault: true,
    }),
    lantern: makeSavedView(workspaceId, {
      id: id('view-lantern'),
      name: 'Around the Lantern',
      note: 'For the trustees.',
      search: { focus: organisations.lantern.id, steps: 2, selected: [organisations.lantern.id] },
      memberId: members.council.officer.id,
    }),
  };
  const stops = [
    { viewId: savedViews.whole.id, line: 'Everybody who works together.' },
    { viewId: savedViews.lantern.id, line: null },
  ];
  return {
    savedViews,
    tours: { evening: makeTour(workspaceId, { id: id('tour-evening'), name: 'Trustees’ evening', stops }) },
  };
}
