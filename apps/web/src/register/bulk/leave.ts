import type { Option } from '../../ui/index.ts';

/** What is chosen where nothing is to change. */
export const asItIs = 'as-it-is';

/** The choice that changes nothing. */
export const asIs: Option = { id: asItIs, label: 'As it is in each' };
