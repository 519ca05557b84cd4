/** A list with those that are named in the order in which they are named, in the places that they have between them; the others stay where they are. */
export function reordered<T extends { id: string }>(list: readonly T[], ids: readonly string[]): T[] {
  const named = ids.flatMap((id) => list.find((each) => each.id === id) ?? []);
  const moving = new Set(named);
  let next = 0;
  return list.map((each) => (moving.has(each) ? (named[next++] ?? each) : each));
}
