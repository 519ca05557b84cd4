import type { Core, EdgeSingular, ElementDefinition, NodeSingular, Position } from 'cytoscape';

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

/** To another place, in one go or gliding there. */
function bringTo(held: NodeSingular, place: Position, duration: number): void {
  const { x, y } = held.position();
  if (x === place.x && y === place.y) return;
  held.stop(true);
  if (duration === 0 || Math.hypot(place.x - x, place.y - y) < 1) held.position({ ...place });
  else held.animate({ position: { ...place } }, { duration, easing: 'ease-in-out' });
}

function update(held: Element, { data, position, classes }: ElementDefinition, duration: number): void {
  for (const [key, value] of Object.entries(data)) if (held.data(key) !== value) held.data(key, value);
  updateClasses(held, classesOf({ data, ...(classes ? { classes } : {}) }));
  if (position && held.isNode() && !held.grabbed()) bringTo(held, position, duration);
}

/**
 * Makes the drawing hold exactly the elements wanted, touching only what differs.
 * @param duration how long what stands elsewhere takes to its place, in milliseconds.
 */
export function syncElements(cy: Core, wanted: readonly ElementDefinition[], duration = 0): void {
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
      else update(held, definition, duration);
    }
    cy.add(fresh);
  });
}
