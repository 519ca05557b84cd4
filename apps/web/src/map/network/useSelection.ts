import type { Id } from '@weft/domain';
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { sightChanged, sightOf } from './overview/sight.ts';

/** The records that stand for what is selected: an organisation or hub for a node, the relationship for a line. */
function selectedIds(cy: Core): Id[] {
  const ids = cy.$(':selected').map((element) => String(element.isEdge() ? element.data('relationshipId') : element.id()));
  return [...new Set(ids)].sort();
}

/** Keeps the drawing's selection and the address's the same, whichever changes. */
export function useSelection(cy: Core, selected: readonly Id[], drawn: unknown, onSelect: (ids: readonly Id[]) => void): void {
  const told = useRef<string>('');
  /** Something was pressed that has not been told yet: what is asked for meanwhile does not undo it. */
  const isTelling = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew has to be selected anew
  useEffect(() => {
    if (cy.destroyed()) return;
    const wanted = new Set(selected);
    const isWanted = (element: NodeSingular | EdgeSingular) =>
      wanted.has(element.id()) || wanted.has(String(element.data('relationshipId')));
    const sight = sightOf(cy);
    sight?.bring('selected', selected.length === 0 ? null : sight.partOf(selected));
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const is = isWanted(element);
        if (is && !element.selected()) element.select();
        else if (!is && element.selected() && !isTelling.current) element.unselect();
      });
    });
    // Not what was asked for: some of that may be filtered out, and stays selected all the same.
    told.current = selectedIds(cy).join(' ');
    // What comes into sight may be selected already; what was pressed a moment ago has not been told yet.
    const mark = () => {
      cy.elements().not(':selected').filter(isWanted).select();
    };
    cy.on(sightChanged, mark);
    return () => {
      cy.off(sightChanged, mark);
    };
  }, [cy, selected, drawn]);

  useEffect(() => {
    let frame = 0;
    // A press first unselects what was: only the end of it counts.
    const tell = () => {
      cancelAnimationFrame(frame);
      isTelling.current = true;
      frame = requestAnimationFrame(() => {
        isTelling.current = false;
        if (cy.destroyed()) return;
        const ids = selectedIds(cy);
        if (ids.join(' ') === told.current) return;
        told.current = ids.join(' ');
        onSelect(ids);
      });
    };
    cy.on('tapselect tapunselect unselect', tell);
    return () => {
      cancelAnimationFrame(frame);
      isTelling.current = false;
      cy.off('tapselect tapunselect unselect', tell);
    };
  }, [cy, onSelect]);
}
