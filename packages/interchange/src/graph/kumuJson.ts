import { z } from 'zod';
import { parseAs } from '../files/parse.ts';
import type { Graph, Value } from './graph.ts';
import { graphFromKumu, type KumuItem, kumuFrom } from './kumu.ts';
import { valueFrom } from './lists.ts';

/** A graph as a Kumu blueprint: JSON with elements and connections. Source: Kumu's guide to JSON. */
export function writeKumuJson(graph: Graph): string {
  const { elements, connections } = kumuFrom(graph);
  return `${JSON.stringify({ elements: elements.map(objectFrom), connections: connections.map(objectFrom) }, null, 1)}\n`;
}

function objectFrom(item: KumuItem): object {
  return Object.fromEntries(item);
}

const itemsSchema = z.array(z.record(z.string(), z.unknown())).default([]);
const fileSchema = z.looseObject({ elements: itemsSchema, connections: itemsSchema });

/** Whether a JSON value is Kumu's: an object with lists of elements or connections. */
export function isKumu(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const lists = [...('elements' in value ? [value.elements] : []), ...('connections' in value ? [value.connections] : [])];
  return lists.length > 0 && lists.every((list) => Array.isArray(list));
}

/** A Kumu blueprint, or the backup of a Kumu project, as a graph. @throws InvalidError when its shape is wrong. */
export function readKumuJson(value: unknown): Graph {
  const { elements, connections } = parseAs(fileSchema, value);
  return graphFromKumu({ elements: elements.map(itemFrom), connections: connections.map(itemFrom) });
}

/** A backup keeps the fields of an item apart, and calls its type after what it is. */
function itemFrom({ _id, attributes, ...own }: Readonly<Record<string, unknown>>): KumuItem {
  const fields = typeof attributes === 'object' && attributes !== null ? Object.entries(attributes) : [];
  const id: [string, unknown][] = _id === undefined ? [] : [['id', _id]];
  return new Map(
    [...id, ...fields, ...Object.entries(own)].flatMap(([name, given]): [string, Value][] => {
      const value = name === 'id' || name === 'from' || name === 'to' ? valueFrom(String(given)) : valueFrom(given);
      return value === undefined ? [] : [[/^(element|connection) type$/i.test(name) ? 'type' : name, value]];
    }),
  );
}
