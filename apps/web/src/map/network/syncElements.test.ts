import cytoscape, { type ElementDefinition } from 'cytoscape';
import { expect, test } from 'vitest';
import { syncElements } from './syncElements.ts';

const node = (id: string, x = 0, classes = ['partner']): ElementDefinition => ({
  group: 'nodes',
  data: { id, label: id },
  position: { x, y: 0 },
  classes,
});
const edge = (id: string, source: string, target: string): ElementDefinition => ({
  group: 'edges',
  data: { id, source, target },
  classes: ['tie'],
});

function drawn(...wanted: ElementDefinition[]) {
  const cy = cytoscape({ headless: true });
  syncElements(cy, wanted);
  return cy;
}

test('adds, moves and removes, and leaves the rest as it was', () => {
  const cy = drawn(node('a'), node('b', 10), edge('t', 'a', 'b'));
  const before = cy.getElementById('a');
  syncElements(cy, [node('a', 5), node('c')]);
  expect(cy.elements().map((each) => each.id())).toEqual(['a', 'c']);
  expect(cy.getElementById('a').same(before)).toBe(true);
  expect(cy.getElementById('a').position('x')).toBe(5);
});

test('changes what an element says and is, but not whether it is hovered', () => {
  const cy = drawn(node('a', 0, ['partner', 'stale']));
  cy.getElementById('a').addClass('near');
  syncElements(cy, [{ ...node('a', 0, ['council']), data: { id: 'a', label: 'A' } }]);
  expect(cy.getElementById('a').classes()).toEqual(expect.arrayContaining(['council', 'near']));
  expect(cy.getElementById('a').classes()).toHaveLength(2);
  expect(cy.getElementById('a').data('label')).toBe('A');
});

test('a line whose ends change, or that becomes a hub, is drawn anew', () => {
  const cy = drawn(node('a'), node('b'), node('c'), edge('r', 'a', 'b'));
  syncElements(cy, [node('a'), node('b'), node('c'), edge('r', 'a', 'c')]);
  expect(cy.getElementById('r').data('target')).toBe('c');
  syncElements(cy, [node('a'), node('b'), node('c'), node('r'), edge('r:a', 'a', 'r')]);
  expect(cy.getElementById('r').isNode()).toBe(true);
});

test('what stands elsewhere glides there when given time, and is there at once without', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  syncElements(cy, [node('a'), node('b', 10)]);
  syncElements(cy, [node('a', 500), node('b', 10)], 20);
  const [a, b] = [cy.getElementById('a'), cy.getElementById('b')];
  expect(a.position('x')).toBeLessThan(500);
  expect([a.animated(), b.animated()]).toEqual([true, false]);
  syncElements(cy, [node('a', 300), node('b', 10)]);
  expect(a.position('x')).toBe(300);
  expect(a.animated()).toBe(false);
});
