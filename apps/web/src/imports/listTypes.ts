import type { RouterInputs, RouterOutputs } from '@weft/api';

/** A list as the server opened it. */
export type OpenedList = RouterOutputs['imports']['lists']['open'];
export type ListKind = OpenedList['kind'];

/** What bringing it in would do. */
export type ListPreview = RouterOutputs['imports']['lists']['preview'];
export type PreviewRow = ListPreview['rows'][number];
export type RowFate = PreviewRow['fate'];

/** What is asked of an open list. */
export type ListAsked = RouterInputs['imports']['lists']['create'];
export type Mend = NonNullable<ListAsked['mends']>[number];
