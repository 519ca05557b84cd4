/** How many answers are kept for one object: enough to go back and forth between a few filters or days. */
const most = 4;

interface Kept<More, Made> {
  more: More;
  made: Made;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let at = 0; at < a.length; at += 1) if (!Object.is(a[at], b[at])) return false;
  return a.length === b.length;
}

/**
 * A function that makes something of an object and perhaps of further inputs, done once for as long as the object lives: asked again with the
 * very same, it hands back the very same. A snapshot is a new object with every change, so what is made of one is as old as its change number.
 * Only for pure functions, whose answers nobody alters.
 */
export function memo<Of extends object, More extends readonly unknown[], Made>(
  make: (of: Of, ...more: More) => Made,
): (of: Of, ...more: More) => Made {
  const kept = new WeakMap<Of, readonly Kept<More, Made>[]>();
  return (of, ...more) => {
    const before = kept.get(of) ?? [];
    for (const each of before) if (isSame(each.more, more)) return each.made;
    const made = make(of, ...more);
    kept.set(of, [{ more, made }, ...before.slice(0, most - 1)]);
    return made;
  };
}
