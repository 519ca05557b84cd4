import { type Severity, severitySchema, snagsByAge } from '@weft/domain';
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

/** What a committee is shown of a place, all of it as at one day. */
export interface Pack {
  shown: Shown;
  workspaceName: string;
  actions: readonly ListedAction[];
  numbers: Numbers;
  nameOf: NameOf;
  severityWords: Readonly<Record<Severity, string>>;
}

/** The views of the map that a committee is shown. */
const views = ['network', 'rings', 'matrix'] as const;

/** The sheets of the pack: the map in three views, the actions that are to be done, and how old the open snags are. Posts stand for people. */
export function packSheets({ shown, workspaceName, ...pack }: Pack, paper: Paper, ink: Ink): string[] {
  const day = shown.clock.today;
  const source = `From Weft, ${formatDate(day)}. Posts stand for people: no names.`;
  const maps = views.flatMap((view) => {
    const head = headOf({ ...shown, view, consequences: null }, workspaceName);
    return sheetsOf(onPaper(view, shown), { ...head, source }, paper, ink);
  });
  const rows = (title: string, count: string, page: OnPaper) => {
    const lines = [`As at ${formatDate(day)}. ${count}.`];
    return sheetsOf(page, { title: `${workspaceName}: ${title}`, lines, source }, paper, ink);
  };
  const toDo = pack.actions.filter(({ action }) => action.status === 'open' || action.status === 'doing');
  return [
    ...maps,
    ...rows(
      'actions',
      toDo.length === 0 ? 'Nothing is to be done' : `${counted(toDo.length, 'action')} to do`,
      actionsOnPaper(toDo, pack.nameOf),
    ),
    ...rows('ageing of snags', counted(pack.numbers.snags.length, 'open snag'), snagsOnPaper(pack.numbers, day, pack.severityWords)),
  ];
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
    rows: listed.map(({ action: { id, title, ownerPostId, due, status } }) => ({
      id,
      cells: [
        { words: title },
        { words: (ownerPostId && nameOf(ownerPostId)) ?? 'Nobody yet' },
        { words: due === null ? 'No day' : formatDate(due) },
        { words: actionStatusLabels[status] },
      ],
    })),
  };
}

function snagsOnPaper({ snags }: Numbers, day: string, severityWords: Pack['severityWords']): OnPaper {
  const severities = severitySchema.options;
  const counts = (those: Numbers['snags']) => severities.map((each) => those.filter(({ severity }) => severity === each).length);
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
