import { recordSchemas } from '@weft/domain';
import { z } from 'zod';
import { type Entry, entriesOf, type FileKind, type Need } from '../files/entry.ts';
import { linksOf } from '../files/links.ts';
import type { Value } from './graph.ts';

/** What is not drawn but comes along with what is: neighbourhoods, sources, posts and who is in them. */
const carriedKinds = ['area', 'source', 'post', 'person', 'appointment'] as const satisfies readonly FileKind[];

const carriedSchema = z.object({ kind: z.enum(carriedKinds), key: z.string(), data: z.record(z.string(), z.unknown()) });

/** Answers, for one drawn record after another, the records it brings along: all that it needs which none before it brought. */
export function createCarrier(entries: readonly Entry[]): (drawn: Entry) => Entry[] {
  const byKey = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const postsAt = grouped(entriesOf(entries, 'post'), ({ data }) => data.organisationId);
  const appointmentsTo = grouped(entriesOf(entries, 'appointment'), ({ data }) => data.postId);
  const brought = new Set<string>();

  function bring(entry: Entry): Entry[] {
    if (!isCarried(entry.kind) || brought.has(nameOf(entry))) return [];
    brought.add(nameOf(entry));
    return [...needsOf(entry), entry, ...followersOf(entry)];
  }
  function needsOf(entry: Entry): Entry[] {
    return linksOf(entry).flatMap((link) => {
      const needed = byKey.get(nameOf(link));
      return needed === undefined ? [] : bring(needed);
    });
  }
  function followersOf(entry: Entry): Entry[] {
    if (entry.kind === 'organisation') return (postsAt.get(entry.key) ?? []).flatMap(bring);
    return entry.kind === 'post' ? (appointmentsTo.get(entry.key) ?? []).flatMap(bring) : [];
  }
  return (drawn) => [...needsOf(drawn), ...followersOf(drawn)];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function nameOf({ kind, key }: Need): string {
  return `${kind} ${key}`;
}

function isCarried(kind: FileKind): boolean {
  return carriedKinds.some((each) => each === kind);
}

/** Records as the items of an attribute. */
export function carriedText(entries: readonly Entry[]): Value {
  return entries.map(({ kind, key, data }) => JSON.stringify({ kind, key, data }));
}

/** The record in an item of the attribute; null when it is none. Its fields are checked by its schema later. */
export function carriedFrom(item: string): Entry | null {
  try {
    const { kind, key, data } = carriedSchema.parse(JSON.parse(item));
    const known: object = recordSchemas[kind].shape;
    const fields = Object.entries(data).filter(([name]) => Object.hasOwn(known, name));
    return { kind, key, data: Object.fromEntries(fields) } as Entry;
  } catch {
    return null;
  }
}
