import type { Id } from '@weft/domain';
import type { Core } from 'cytoscape';
import { labelSize } from '../../ui/map/networkScale.ts';
import type { StandOff } from './standOff.ts';

/** A name that stands off from its node, as it is written. */
export interface AwayName extends StandOff {
  id: Id;
  lines: readonly string[];
  /** How high its letters are, in pixels. */
  size: number;
  isStrong: boolean;
}

/** Names that stand off, and where the drawing was looked at from when they were placed. */
export interface AwayNames {
  names: readonly AwayName[];
  pan: { x: number; y: number };
  zoom: number;
}

/** How the names that stand off are written: as each would be by its node. */
export function awayNames(cy: Core, away: ReadonlyMap<Id, StandOff>): AwayName[] {
  return [...away].map(([id, off]) => {
    const node = cy.getElementById(id);
    const lines = String(node.data('label')).split('\n');
    const size = ((off.box.bottom - off.box.top) / lines.length / labelSize.line) * labelSize.font;
    return { ...off, id, lines, size, isStrong: node.hasClass('council') || node.selected() };
  });
}
