import type { Entry, FileKind } from '../files/entry.ts';
import type { Value } from './graph.ts';

/** Answers what other tools can show of a record's links: names and titles in place of keys. Names of people are not among them. */
export function readable(entries: readonly Entry[]): (entry: Entry<'organisation'> | Entry<'relationship'>) => [string, Value][] {
  const names = new Map<string, string>(
    entries.flatMap((entry) => (titleOf(entry) === null ? [] : [[`${entry.kind} ${entry.key}`, titleOf(entry) ?? '']])),
  );
  const named = (kind: FileKind, keys: readonly string[]) => keys.flatMap((key) => names.get(`${kind} ${key}`) ?? []);
  return (entry) => {
    const sources = named('source', distinct(entry.data.provenance.map(({ sourceId }) => sourceId)));
    if (entry.kind === 'organisation')
      return said({ area: named('area', entry.data.areaId === null ? [] : [entry.data.areaId]).join(), sources });
    const { types, areaIds, brokerIds, holders } = entry.data;
    return said({
      primaryType: types[0] ?? '',
      areas: named('area', areaIds),
      runsThrough: named('organisation', brokerIds),
      heldBy: holders.flatMap(({ postId, description, organisationId }) =>
        postId === null ? (description ?? named('organisation', [organisationId])) : named('post', [postId]),
      ),
      sources,
    });
  };
}

function titleOf({ kind, data }: Entry): string | null {
  if (kind === 'source' || kind === 'post') return data.title;
  return kind === 'area' || kind === 'organisation' ? data.name : null;
}

function said(values: Record<string, Value>): [string, Value][] {
  return Object.entries(values).filter(([, value]) => (typeof value === 'object' || typeof value === 'string' ? value.length > 0 : true));
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
