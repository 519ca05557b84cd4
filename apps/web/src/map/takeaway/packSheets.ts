import { type Day, type Severity, type Snag, severitySchema, snagsByAge, snagsOpenOn } from '@weft/domain';
import { counted } from '@weft/network';
import { actionStatusLabels } from '../../actions/actionWords.ts';
import type { ListedAction } from '../../actions/useActions.ts';
import { bandWords } from '../../cases/numbers/bandWords.ts';
import type { Numbers } from '../../cases/numbers/useFigures.ts';
import type { NameOf } from '../../changes/words/useNames.ts';
import { formatDate } from '../../ui/index.ts';
import type { Ink } from '../../ui/sheet/ink.ts';
import type { Paper } from '../../ui/sheet/paper.ts';
import { onPaper, type Shown } from './onPaper.ts';
import { headOf, type OnPaper, sheetsOf } from './sheets.ts';

/** What a committee is shown of a place, all of it as at the day that the map shows. */
export interface Pack {
  shown: Shown;
  /** The day it is printed on. */
  today: Day;
  workspaceName: string;
  actions: readonly ListedAction[];
  numbers: Numbers;
  nameOf: NameOf;
  severityWords: Readonly<Record<Severity, string>>;
}

/** The views of the map that a committee is shown. */
const views = ['network', 'rings', 'matrix'] as const;

/** The sheets of the pack: the map in three views, the actions that are to be done, and how old the open snags are. Posts stand for people. */
export function packSheets({ shown, today, workspaceName, ...pack }: Pack, paper: Paper, ink: Ink): string[] {
  // Nobody knows what will be to do on a day to come: what is to do today is said then.
  const day = shown.clock.today > today ? today : shown.clock.today;
  const source = `From Weft, ${formatDate(today)}. Posts stand for people: no names.`;
  const maps = views.flatMap((view) => {
    const head = headOf({ ...shown, view, consequences: null }, workspaceName);
    return sheetsOf(onPaper(view, shown), { ...head, source }, paper, ink);
  });
  const rows = (title: string, count: string, page: OnPaper) => {
    const lines = [`As at ${formatDate(day)}. ${count}.`];
    return sheetsOf(page, { title: `${workspaceName}: ${title}`, lines, source }, paper, ink);
  };
  const toDo = pack.actions.filter(({ action }) => wasToDo(action, day));
  const snags = snagsOn(pack.numbers, day, today);
  return [
    ...maps,
    ...rows(
      'actions',
      toDo.length === 0 ? 'Nothing is to be done' : `${counted(toDo.length, 'action')} to do`,
      actionsOnPaper(toDo, pack.nameOf),
    ),
    ...rows('ageing of snags', snagCount(snags.length, pack.numbers, day, today), snagsOnPaper(snags, day, pack.severityWords)),
  ];
}

/** Whether an action was to be done at the end of a day. */
function wasToDo({ createdOn, closedOn }: ListedAction['action'], day: Day): boolean {
  return createdOn <= day && (closedOn === null || closedOn > day);
}

type OpenSnag = Pick<Snag, 'severity' | 'raisedOn'>;

/** The snags that were still to be put right on a day. */
function snagsOn({ snags, settledSnags }: Numbers, day: Day, today: Day): OpenSnag[] {
  return day === today ? snags : snagsOpenOn<OpenSnag>(snags, settledSnags, day);
}

/** How many snags were open on a day; and how many more may have been, where nobody kept the day on which they were settled. */
function snagCount(open: number, { settledSnags }: Numbers, day: Day, today: Day): string {
  const unsure = day === today ? 0 : settledSnags.filter(({ settledOn, raisedOn }) => settledOn === null && raisedOn <= day).length;
  const more = unsure === 0 ? '' : `. ${counted(unsure, 'more snag')} may have been open: nobody kept the day of settling`;
  return `${counted(open, 'open snag')}${more}`;
}

/** How an action stands, with the day where it ended since the day that is shown. */
function standsWords({ status, closedOn }: ListedAction['action']): string {
  return closedOn === null ? actionStatusLabels[status] : `${actionStatusLabels[status]} ${formatDate(closedOn)}`;
}

/** Nothing on these sheets is of a type. */
const noLegend = { withLines: false, withTypes: false, signs: [] };

function actionsOnPaper(listed: readonly ListedAction[], nameOf: NameOf): OnPaper {
  return {
    legend: noLegend,
    columns: [
      { label: 'What is to be done', share: 5 },
      { label: 'Who does it', share: 4 },
      { label: 'By when', share: 1.5 },
      { label: 'How it stands', share: 1.5 },
    ],
    rows: listed.map(({ action }) => ({
      id: action.id,
      cells: [
        { words: action.title },
        { words: (action.ownerPostId && nameOf(action.ownerPostId)) ?? 'Nobody yet' },
        { words: action.due === null ? 'No day' : formatDate(action.due) },
        { words: standsWords(action) },
      ],
    })),
  };
}

function snagsOnPaper(snags: readonly OpenSnag[], day: Day, severityWords: Pack['severityWords']): OnPaper {
  const severities = severitySchema.options;
  const counts = (those: readonly OpenSnag[]) => severities.map((each) => those.filter(({ severity }) => severity === each).length);
  const bands = snagsByAge(snags, day).map(({ band, snags: those }) => ({ band, counts: counts(those), all: those.length }));
  const most = Math.max(1, ...bands.flatMap((each) => each.counts));
  const tinted = (count: number) => (count === 0 ? { words: '–' } : { words: String(count), heat: count / most });
  return {
    legend: noLegend,
    columns: [
      { label: 'Raised', share: 3 },
      ...severities.map((severity) => ({ label: severityWords[severity], share: 1, align: 'end' as const })),
      { label: 'All', share: 1, align: 'end' },
    ],
    rows: [
      ...bands.map(({ band, counts: each, all }) => ({
        cells: [{ words: `${bandWords[band]} ago` }, ...each.map(tinted), { words: String(all) }],
      })),
      { cells: ['All', ...counts(snags), snags.length].map((value) => ({ words: String(value) })) },
    ],
  };
}
