import type { Id } from '@weft/domain';
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { boldLabel, detailAt, labelSize, selectedLabel, strongLabel } from '../../ui/map/networkScale.ts';
import { type AwayNames, awayNames } from './awayNames.ts';
import { widthOf } from './labelText.ts';
import { paced } from './pace.ts';
import { type LabelAsk, type LabelSide, labelGap, placeNames } from './placeLabels.ts';
import type { Box } from './taken.ts';

/** What may change which labels there is room for. `highlight` and `restyle` are our own: see `useHighlight` and `useLook`. */
const causes = 'viewport resize position add remove data select unselect highlight restyle';

/** Beyond this many on the screen, the least connected have no hope of a label. */
const mostAsked = 1500;
const mostLandmarks = 6;
/** How far off the names of landmarks and of what one looks at may stand, where words are as high as usual. */
const mostAway = 150;
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

/** The letters half way along a line, in their frame. */
function lettersOf(edge: EdgeSingular, font: string): Box {
  const size = edge.numericStyle('font-size') * edge.cy().zoom();
  const { x, y } = edge.renderedMidpoint();
  const across = 0.4 * size + (widthOf(String(edge.data('letters')), font) * boldLabel * size) / 2;
  return { left: x - across, right: x + across, top: y - 0.8 * size, bottom: y + 0.8 * size };
}

/** What names should not cover though it has none itself: the letters half way along lines, and hubs while they go unnamed. */
function signsIn(cy: Core, font: string): Box[] {
  if (detailAt(cy.zoom(), cy.elements().length) === 'far') return [];
  const lettered = cy.edges('[letters != ""]').toArray();
  const isRead = lettered.length <= mostLetters;
  const letters = lettered.flatMap((edge) => (isRead && edge.isEdge() && !edge.hasClass('dim') ? [lettersOf(edge, font)] : []));
  if (cy.zoom() >= hubsNamedFrom) return letters;
  const hubs = cy.nodes('.hub').map((hub) => (hub.hasClass('dim') ? [] : [boxAt(hub.renderedPosition(), hub.renderedOuterWidth() / 2)]));
  return [...letters, ...hubs.flat()];
}

/** How much wider than usual the letters of a name are: what is selected is drawn larger and bold once it is named, the council stronger. */
function widerBy(node: NodeSingular): number {
  if (node.selected()) return (node.hasClass('named') ? 1 : selectedLabel) * boldLabel;
  return node.hasClass('council') ? strongLabel : 1;
}

function asksIn(cy: Core, shown: ReadonlyMap<Id, LabelSide>, font: string): LabelAsk[] {
  const zoom = cy.zoom();
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
    // As it is drawn now: a large map is not styled anew at every step of zooming.
    const size = node.numericStyle('font-size') * zoom * widerBy(node);
    const larger = size / labelSize.font;
    return {
      id: node.id(),
      x,
      y,
      // From far off names stand over the lesser nodes: there is no room between them.
      radius: isFar && !isSought && !busy.has(node.id()) ? 0 : node.renderedOuterWidth() / 2,
      // With the rim around it.
      width: widthOf(label, font) * size + (isFar ? farApart.across : 4 * larger),
      height: label.split('\n').length * size * (labelSize.line / labelSize.font) + (isFar ? farApart.down : 0),
      gap: labelGap * larger,
      priority: priorityOf(node),
      now: shown.get(node.id()) ?? null,
      // The names of many would lie over each other. At reading zoom even the best known stand off rather than over something.
      must: (isFewSelected && node.selected()) || node.hasClass('current') || isNear || (isFar && busy.has(node.id())),
      reach: isFar || !(busy.has(node.id()) || isSought) ? 0 : mostAway * larger,
    };
  });
  const inSight = asks.filter((ask) => ask !== null);
  return inSight.length <= mostAsked ? inSight : inSight.sort((a, b) => b.priority - a.priority).slice(0, mostAsked);
}

/** What was put by a node before, and what is now. */
function rename(cy: Core, before: ReadonlyMap<Id, LabelSide>, next: ReadonlyMap<Id, LabelSide>): void {
  cy.batch(() => {
    for (const [id, side] of before) if (next.get(id) !== side) cy.getElementById(id).removeClass(`named named-${side}`);
    for (const [id, side] of next) if (before.get(id) !== side) cy.getElementById(id).addClass(`named named-${side}`);
  });
}

/**
 * Shows as many names as there is room for, the best connected first, none over another.
 * @param onAway told of the names that stand off, with a line to each, where there is no room beside what they name.
 */
export function useLabels(cy: Core, onAway: (away: AwayNames) => void): void {
  useEffect(() => {
    let shown: ReadonlyMap<Id, LabelSide> = new Map();
    const show = () => {
      if (cy.destroyed()) return;
      const font = getComputedStyle(document.body).fontFamily;
      const asks = asksIn(cy, shown, font);
      const { sides, away } = placeNames(asks, [...walls(cy), ...signsIn(cy, font)]);
      rename(cy, shown, sides);
      shown = sides;
      onAway({ names: awayNames(cy, away), pan: { ...cy.pan() }, zoom: cy.zoom() });
    };
    const ask = paced(show, () => (cy.nodes().length > 800 ? 200 : 70));
    ask.ask();
    cy.on(causes, ask.ask);
    return () => {
      ask.stop();
      cy.off(causes, ask.ask);
    };
  }, [cy, onAway]);
}
