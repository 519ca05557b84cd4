import path from 'node:path';
import type { Import, Source } from './sources.ts';

interface Room {
  /** Our own packages that it may import. */
  ours: readonly string[];
  /** Our own packages of which it may know the types only. */
  types?: readonly string[];
  /** Packages of others, and Node's own modules, that it may import. zod may be imported everywhere. */
  others: RegExp;
}

const nothingElse = /^$/;

/** Who may import whom. What is not here may not be. */
const rooms: Readonly<Record<string, Room>> = {
  'packages/domain': { ours: [], others: nothingElse },
  'packages/network': { ours: ['domain'], others: /^graphology/ },
  'packages/interchange': { ours: ['domain'], others: /^(csv-parse|fast-xml-parser|fflate|ical-generator|saxes)(\/|$)/ },
  'packages/db': { ours: ['domain'], others: /^(node:.*|kysely|pg|better-sqlite3)$/ },
  'packages/api': { ours: ['db', 'network', 'interchange', 'domain'], others: /^(node:.*|uuid|@trpc\/server(\/.*)?)$/ },
  'packages/testing': { ours: ['domain'], others: /^(node:.*|pg|uuid|fast-check|vitest(\/node)?)$/ },
  'apps/server': { ours: ['api', 'db'], others: /^(node:.*|@?fastify(\/.*)?|@trpc\/server(\/.*)?|commander|file-type|sharp|exif-reader)$/ },
  'apps/web': { ours: ['domain', 'network'], types: ['api'], others: /^(?!node:|@?fastify|kysely|pg$|better-sqlite3)/ },
};

/** What the import rules have against these files: one sentence for each offence. */
export function importOffences(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const home = roomOf(source.path);
    const room = rooms[home];
    if (room === undefined) return [];
    return source.imports.filter((item) => !allowed(source, home, room, item)).map(({ from }) => `${source.path} may not import ${from}`);
  });
}

/** `packages/db`, `apps/web`, or the first folder of anything else. */
function roomOf(file: string): string {
  const [kind = '', name = ''] = file.split('/');
  return kind === 'packages' || kind === 'apps' ? `${kind}/${name}` : kind;
}

/** Tests, and the tools beside them, never run where people use the product. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /\.config\.ts$/.test(file) || file.startsWith('tests/') || file.includes('/src/testing/');
}

function allowed({ path: file }: Source, home: string, room: Room, { from, typeOnly }: Import): boolean {
  if (from.startsWith('.')) return staysInside(file, home, from);
  const ours = /^@weft\/(.+)$/.exec(from)?.[1];
  if (ours !== undefined) {
    return room.ours.includes(ours) || (typeOnly && (room.types ?? []).includes(ours)) || (ours === 'testing' && isTest(file));
  }
  return from === 'zod' || room.others.test(from) || isTest(file);
}

function staysInside(file: string, home: string, from: string): boolean {
  const target = path.posix.join(path.posix.dirname(file), from);
  return target.startsWith(`${home}/`) || target.startsWith('.config/');
}
