import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from './queue.ts';

test('whoever has the highest count comes first, of several the first by id, whatever rose meanwhile', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(ids, fc.nat({ max: 3 })), { selector: ([id]) => id }), fc.array(ids), (start, raised) => {
      const queue = new Queue();
      const counts = new Map(start);
      for (const [id, count] of start) queue.put(id, count);
      for (const id of raised) {
        queue.raise(id);
        const count = counts.get(id);
        if (count !== undefined) counts.set(id, count + 1);
      }
      const expected = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([id]) => id);
      expect(expected.map(() => queue.take())).toEqual(expected);
      expect(() => queue.take()).toThrow('Nobody waits.');
    }),
  );
});
