import type { Axis } from '@weft/domain';
import { accountsOf, axesView, lookup, namesWithRoom } from '@weft/network';
import { axesDrawing } from '../../ui/sheet/axesDrawing.ts';
import type { Legend } from '../../ui/sheet/legend.ts';
import type { Shown } from './onPaper.ts';
import type { OnPaper } from './sheets.ts';

const legend: Legend = {
  withLines: false,
  signs: [
    { sign: 'council', means: 'As the council sees it' },
    { sign: 'partner', means: 'As its partner sees it' },
    { sign: 'arrow', means: 'From the council’s view to the partner’s' },
    { sign: 'quiet', means: 'Pale: not under way' },
  ],
};

/** The two axes that are looked at. */
export function axesOnPaper({ visible, search, axes }: Shown): OnPaper {
  const [x, y] = [search.x ?? 'proactive', search.y ?? 'strategic'];
  const accounts = accountsOf(visible.snapshot, search.on ?? null);
  const { relationships } = lookup(visible.snapshot);
  const nameOf = (id: string) => relationships.get(id)?.name ?? '';
  const [across, up] = [endsOf(axes, x), endsOf(axes, y)];
  return {
    legend,
    drawing: axesDrawing({
      viewOf: (size) => axesView(visible, accounts, { x, y, size }),
      namesOf: (view) => namesWithRoom(view, nameOf, { letter: 6.2, line: 14 }),
      nameOf,
      ends: { top: up.high, bottom: up.low, left: across.low, right: across.high },
    }),
  };
}

function endsOf(axes: Shown['axes'], axis: Axis) {
  return axes.find(({ id }) => id === axis) ?? { low: 'Low', high: 'High' };
}
