import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useActions } from '../../actions/useActions.ts';
import { useSeverityWords } from '../../cases/words/severity.ts';
import { useNames } from '../../changes/words/useNames.ts';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { notify } from '../../ui/index.ts';
import { readInk } from '../../ui/sheet/ink.ts';
import { PrintSheets } from '../../ui/sheet/PrintSheets.tsx';
import { paperOf } from '../../ui/sheet/paper.ts';
import { widthOf } from '../network/labelText.ts';
import { useMap } from '../state/mapState.ts';
import { packSheets } from './packSheets.ts';

/** Prints what a committee is shown, on A3: the map, the matrix, the actions and the ageing of snags, all as at the day and by the filter of this map. */
export function CommitteePack({ onDone }: { onDone: () => void }) {
  const { workspace, today, reference } = useWorkspace();
  const map = useMap();
  const nameOf = useNames();
  const severityWords = useSeverityWords();
  const actions = useActions();
  const numbers = useQuery(useTRPC().cases.numbers.queryOptions());
  const failure = actions.error ?? numbers.error;
  const paper = useMemo(() => paperOf('a3', 'landscape'), []);
  const sheets = useMemo(() => {
    if (!actions.data || !numbers.data || map.positions === null) return null;
    const search = { ...map.search, since: undefined };
    const shown = { ...map, search, drawn: map.visible, marks: null, sizes: null, axes: reference.typology.axes };
    const pack = { shown, today, workspaceName: workspace.name, actions: actions.data, numbers: numbers.data, nameOf, severityWords };
    return packSheets(pack, paper, readInk(widthOf));
  }, [actions.data, numbers.data, map, today, reference, workspace.name, nameOf, severityWords, paper]);
  useEffect(() => {
    if (failure === null) return;
    notify({ message: failureOf(failure).message, tone: 'danger' });
    onDone();
  }, [failure, onDone]);
  return sheets && <PrintSheets sheets={sheets} paper={paper} onPrinted={onDone} />;
}
