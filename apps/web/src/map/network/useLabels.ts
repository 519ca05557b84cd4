import type { Id } from '@weft/domain';
import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { boldLabel, detailAt, labelSize, selectedLabel } from '../../ui/map/networkScale.ts';
import { widthOf } from './labelText.ts';
import { paced } from './pace.ts';
import { type Box, type LabelAsk, type LabelSide, placeLabels } from './placeLabels.ts';

/** What may change which labels there is room for. `highlight` and `restyle` are our own: see `useHighlight` and `useLook`. */
const causes = 'viewport resize position add remove data select unselect highlight restyle';

/** Beyond this many on the screen, the least connected have no hope of a label. */
const mostAsked = 1500;
const mostLandmarks = 6;
const mostLetters = 400;
/** Names of a large map seen from far off stand well apart: a few landmarks say more than a crowd. */
const farApart = { across: 70, down: 34 };
/** From this zoom on, relationships that draw as hubs are named too. */
const hubsNamedFrom = 0.8;

function priorityOf(node: NodeSingular): number {
  const degree = Number(node.data('degree'));
  const standing = node.hasClass('hub') ? degree / 8 : degree;
  return standing + (node.hasClass('near') ? 1000 : 0) + (node.selected() ? 500 : 0);
}

/** The names one looks for first: those of the best connected organisations. */
function landmarks(cy: Core): Set<Id> {
  const busy = cy.nodes('.organisation').filter((node) => Number(node.data('degree')) >= 5);
  const order = busy.sort((a, b) => Number(b.data('degree')) - Number(a.data('degree')));
  return new Set(order.slice(0, mostLandmarks).map((node) => node.id()));
}

function boxAt({ x, y }: { x: number; y: number }, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** How far beyond the edge of the drawing is out of bounds: further than any name is long. */
const wall = 320;

/** What lies over a corner of the drawing, such as the legend. */
function coversOf(cy: Core): Box[] {
  const stage = cy.container()?.getBoundingClientRect();
  if (!stage) return [];
  return [...document.querySelectorAll('[data-covers-map]')].map((cover) => {
    const { left, right, top, bottom } = cover.getBoundingClientRect();
    return { left: left - stage.left, right: right - stage.left, top: top - stage.top, bottom: bottom - stage.top };
  });
}

/** Names stay inside the drawing and beside what lies over it, where they can be read to the end. */
function walls(cy: Core): Box[] {
  const [width, height] = [cy.width(), cy.height()];
  return [
    ...coversOf(cy),
    { left: -wall, right: 0, top: -wall, bottom: height + wall },
    { left: width, right: width + wall, top: -wall, bottom: height + wall },
    { left: -wall, right: width + wall, top: -wall, bottom: 0 },
    { left: -wall, right: width + wall, top: height, bottom: height + wall },
  ];
}

/** What names should not cover though it has none itself: the letters half way along lines, and hubs while they go unnamed. */
function signsIn(cy: Core): Box[] {
  if (detailAt(cy.zoom(), cy.elements().length) === 'far') return [];
  const lettered = cy
    .edges('[letters != ""]')
    .map((edge) => (edge.hasClass('dim') ? [] : [boxAt(edge.renderedMidpoint(), 0.8 * edge.numericStyle('font-size') * cy.zoom())]));
  const letters = lettered.length > mostLetters ? [] : lettered.flat();
  if (cy.zoom() >= hubsNamedFrom) return letters;
  const hubs = cy.nodes('.hub').map((hub) => (hub.hasClass('dim') ? [] : [boxAt(hub.renderedPosition(), hub.renderedWidth() / 2)]));
  return [...letters, ...hubs.flat()];
}

function asksIn(cy: Core, shown: ReadonlyMap<Id, LabelSide>): LabelAsk[] {
  const zoom = cy.zoom();
  const font = getComputedStyle(document.body).fontFamily;
  const frame = { width: cy.width(), height: cy.height() };
  const busy = landmarks(cy);
  const isFar = detailAt(zoom, cy.elements().length) === 'far';
  const isFewSelected = cy.nodes(':selected').length <= mostLandmarks;
  const isFewNear = cy.nodes('.near').length <= mostLandmarks;
  const asks = cy.nodes().map((node): LabelAsk | null => {
    const { x, y } = node.renderedPosition();
    if (x < -20 || y < -20 || x > frame.width + 20 || y > frame.height + 20) return null;
    const label = String(node.data('label'));
    const isNear = isFewNear && node.hasClass('near');
    const isSought = node.selected() || node.hasClass('current') || isNear;
    if (node.hasClass('dim') && !isSought) return null;
    if (node.hasClass('hub') && zoom < hubsNamedFrom && !isSought && !node.hasClass('near')) return null;
    // As it is drawn now: a large map is not styled anew at every step of zooming. What is selected is drawn larger and bold once it is named.
    const bold = node.selected() ? (node.hasClass('named') ? 1 : selectedLabel) * boldLabel : 1;
    const size = node.numericStyle('font-size') * zoom * bold;
    return {
      id: node.id(),
      x,
      y,
      // From far off names stand over the lesser nodes: there is no room between them.
      radius: isFar && !isSought && !busy.has(node.id()) ? 0 : node.renderedOuterWidth() / 2,
      width: widthOf(label, font) * size + (isFar ? farApart.across : 4),
      height: label.split('\n').length * size * (labelSize.line / labelSize.font) + (isFar ? farApart.down : 0),
      priority: priorityOf(node),
      now: shown.get(node.id()) ?? null,
      // The names of many would lie over each other.
      must: (isFewSelected && node.selected()) || node.hasClass('current') || isNear || busy.has(node.id()),
    };
  });
  const inSight = asks.filter((ask) => ask !== null);
  return inSight.length <= mostAsked ? inSight : inSight.sort((a, b) => b.priority - a.priority).slice(0, mostAsked);
}

/** Shows as many names as there is room for, the best connected first, none over another. */
export function useLabels(cy: Core): void {
  useEffect(() => {
    let shown = new Map<Id, LabelSide>();
    const show = () => {
      if (cy.destroyed()) return;
      const next = placeLabels(asksIn(cy, shown), [...walls(cy), ...signsIn(cy)]);
      cy.batch(() => {
        for (const [id, side] of shown) if (next.get(id) !== side) cy.getElementById(id).removeClass(`named named-${side}`);
        for (const [id, side] of next) if (shown.get(id) !== side) cy.getElementById(id).addClass(`named named-${side}`);
      });
      shown = next;
    };
    const ask = paced(show, () => (cy.nodes().length > 800 ? 200 : 70));
    ask.ask();
    cy.on(causes, ask.ask);
    return () => {
      ask.stop();
      cy.off(causes, ask.ask);
    };
  }, [cy]);
}
