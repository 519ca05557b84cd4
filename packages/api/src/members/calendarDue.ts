import type { CalendarEntry } from '@weft/interchange';

/** An entry before it is known when its record last changed. `path` is its page within the workspace. */
export type Due = Pick<CalendarEntry, 'uid' | 'on' | 'summary'> & { version: number; path: string };
