import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';

type Element = NodeSingular | EdgeSingular;

const ownClasses = '_classes';

function classesOf({ classes }: ElementDefinition): string[] {
  return typeof classes === 'string' ? classes.split(' ') : [...(classes ?? [])];
}

/** A relationship that gains a third party turns from a line into a hub, under the same id; a line may change its ends. */
function isOtherThing(held: Element, { group, data }: ElementDefinition): boolean {
  if (held.group() !== group) return true;
  return held.isEdge() && (held.data('source') !== data.source || held.data('target') !== data.target);
}

/** Classes that the element got from here come and go; those that say it is hovered, named or current are left alone. */
function updateClasses(held: Element, wanted: readonly string[]): void {
  const key = wanted.join(' ');
  const before: unknown = held.scratch(ownClasses);
  if (before === key) return;
  if (typeof before === 'string') held.removeClass(before);
  held.addClass(key);
  held.scratch(ownClasses, key);
}

function update(held: Element, { data, position, classes }: ElementDefinition): void {
  for (const [key, value] of Object.entries(data)) if (held.data(key) !== value) held.data(key, value);
  updateClasses(held, classesOf({ data, ...(classes ? { classes } : {}) }));
  if (!position || !held.isNode() || held.grabbed()) return;
  const { x, y } = held.position();
  if (x !== position.x || y !== position.y) held.position({ ...position });
}

/** Makes the drawing hold exactly the elements wanted, touching only what differs. */
export function syncElements(cy: Core, wanted: readonly ElementDefinition[]): void {
  cy.batch(() => {
    const byId = new Map(wanted.map((definition) => [definition.data.id, definition]));
    cy.elements()
      .filter((held) => {
        const definition = byId.get(held.id());
        return definition === undefined || isOtherThing(held, definition);
      })
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const definition of wanted) {
      const held = cy.getElementById(definition.data.id ?? '');
      if (held.empty()) fresh.push({ ...definition, scratch: { [ownClasses]: classesOf(definition).join(' ') } });
      else update(held, definition);
    }
    cy.add(fresh);
  });
}
