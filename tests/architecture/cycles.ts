import path from 'node:path';
import type { Source } from './sources.ts';

/**
 * Files that load each other in a circle, so that one of them runs before what it needs: one sentence for each circle.
 * What is only a type is gone by then and does not count. Between packages, `rooms` leaves no way round.
 */
export function cycleOffences(sources: readonly Source[]): string[] {
  const next = new Map(sources.map((source) => [source.path, loadedBy(source)]));
  const finished = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (way.includes(file) || finished.has(file)) return;
    for (const loaded of next.get(file) ?? []) walk(loaded, [...way, file]);
    finished.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

function loadedBy({ path: file, imports }: Source): string[] {
  const relative = imports.filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly);
  return relative.map(({ from }) => path.posix.join(path.posix.dirname(file), from));
}
