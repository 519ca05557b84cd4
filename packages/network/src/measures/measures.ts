import type { Id } from '@weft/domain';
import { buildNetwork } from '../build/build.ts';
import type { Visible } from '../filter/apply.ts';
import { counted } from '../labels/labels.ts';
import { memo } from '../memo/memo.ts';
import { type HeavyId, workOut } from './heavy.ts';
import { joinsOf } from './joined.ts';
import type { MeasureId } from './measureId.ts';
import { brokeredOf, hangingOf, tiesOf, waitingOf } from './records.ts';
import { splitsOf } from './splits.ts';

/** Something that can be told of each organisation as a number, by which they can be sized and ranked. */
export interface Measure<Name extends string = string> {
  id: Name;
  label: string;
  /** What a larger node says. */
  larger: string;
  /** What is measured, to finish "2nd of 62 by". */
  hint: string;
  /** One number for each visible organisation. Never negative; it may be infinite. */
  of: (visible: Visible) => ReadonlyMap<Id, number>;
  /** The number in words, to stand in a list of them. */
  format: (value: number) => string;
  /** When to have it worked out away from the page: the name it has there. */
  heavy?: HeavyId;
}

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

function waits(days: number): string {
  if (days === Number.POSITIVE_INFINITY) return 'A tie that was never confirmed';
  return days === 0 ? 'Nothing waits to be confirmed' : `${counted(days, 'day')} since its longest waiting tie was confirmed`;
}

const between = memo((visible: Visible) => workOut(buildNetwork(visible), 'between'));
const reach = memo((visible: Visible) => workOut(buildNetwork(visible), 'reach'));

/** Everything that is measured of organisations: the choice of sizes, the legend and the words of a panel are made from these. */
export const measures = [
  {
    id: 'ties',
    label: 'Ties',
    larger: 'Larger: more ties',
    hint: 'number of ties',
    of: memo(tiesOf),
    format: (value) => (value === 0 ? 'No ties' : counted(value, 'tie')),
  },
  {
    id: 'reach',
    label: 'Reach in two steps',
    larger: 'Larger: reaches more in two steps',
    hint: 'how many it reaches in two steps',
    of: reach,
    format: (value) => (value === 0 ? 'Reaches nobody' : `Reaches ${counted(value, 'organisation')} in two steps`),
    heavy: 'reach',
  },
  {
    id: 'between',
    label: 'Standing between others',
    larger: 'Larger: stands between others more often',
    hint: 'how often it stands between others',
    of: between,
    format: (value) => (value === 0 ? 'Stands between no others' : `On ${percent.format(value)} of the shortest ways between two others`),
    heavy: 'between',
  },
  {
    id: 'brokered',
    label: 'What runs through it',
    larger: 'Larger: more relationships run through it',
    hint: 'how many relationships run through it',
    of: memo(brokeredOf),
    format: (value) => (value === 0 ? 'No relationship runs through it' : `${counted(value, 'relationship')} through it`),
  },
  {
    id: 'splits',
    label: 'Parts without it',
    larger: 'Larger: without it more parts come apart',
    hint: 'how many parts would come apart without it',
    of: memo((visible: Visible) => splitsOf(joinsOf(buildNetwork(visible)))),
    format: (value) => (value === 0 ? 'All hangs together without it' : `Without it, ${counted(value, 'part')} would come apart`),
  },
  {
    id: 'hanging',
    label: 'Ties on one holder',
    larger: 'Larger: more ties hang on one holder',
    hint: 'how many ties hang on one holder',
    of: memo(hangingOf),
    format: (value) => (value === 0 ? 'No tie hangs on one holder' : `${counted(value, 'tie')} on one holder alone`),
  },
  {
    id: 'waiting',
    label: 'Days since confirmed',
    larger: 'Larger: a tie waits longer to be confirmed',
    hint: 'how long a tie has waited to be confirmed',
    of: memo(waitingOf),
    format: waits,
  },
] as const satisfies readonly Measure<MeasureId>[];

/** The measure of that name, or the usual one when that is none. */
export function measureOf(id: string | undefined): Measure<MeasureId> {
  return measures.find((measure) => measure.id === id) ?? measures[0];
}
