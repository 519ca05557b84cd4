import type { LayoutOption } from '../layout/choices.ts';

/** What outside the council makes a group. */
const groupings = ['kind', 'neighbourhood'] as const;
export type Grouping = (typeof groupings)[number];

/** The choice of what makes a group. The council is grouped by the parts of its tree whichever it is. */
export const groupingOption: LayoutOption = {
  id: 'grouping',
  label: 'Groups',
  choices: [
    { id: 'kind', label: 'Directorates, and kinds of organisation' },
    { id: 'neighbourhood', label: 'Directorates, and neighbourhoods' },
  ],
  usual: 'kind',
};

/** What was chosen to make a group. */
export function groupingOf(value: string): Grouping {
  return groupings.find((each) => each === value) ?? 'kind';
}
