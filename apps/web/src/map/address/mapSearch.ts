import { axisSchema, daySchema, idSchema, levelSchema, type MapAddress, mapAddressSchema, typeSchema } from '@weft/domain';
import {
  type Filter,
  filterSchema,
  keeperOrders,
  matrixKinds,
  measureIds,
  readSupposition,
  sizesBy,
  tidyFilter,
  usualMeasure,
} from '@weft/network';
import { z } from 'zod';
import { readCamera } from './camera.ts';

export const views = ['network', 'rings', 'axes', 'matrix', 'holders', 'table'] as const;
export type View = (typeof views)[number];

export const sortColumns = [
  'name',
  'level',
  'parties',
  'count',
  'status',
  'freshness',
  'confirmed',
  'waiting',
  'alone',
  'councilTier',
  'partnerTier',
  'formality',
  'from',
  'to',
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The columns of organisations in the table, in their order: any can be sorted by. */
export const bodySorts = ['name', 'kind', 'side', ...measureIds] as const;
export type BodySort = (typeof bodySorts)[number];

/** The columns that the table can have besides the name, in their order. */
export const tableColumns = [
  'types',
  'level',
  'areas',
  'status',
  'freshness',
  'confirmed',
  'waiting',
  'holders',
  'council',
  'partner',
  'deputies',
  'alone',
  'councilTier',
  'partnerTier',
  'parties',
  'count',
  'route',
  'formality',
  'from',
  'to',
] as const;
export type TableColumnId = (typeof tableColumns)[number];

/** Those it has unless others are chosen. */
export const usualColumns: readonly TableColumnId[] = ['types', 'level', 'status', 'freshness', 'confirmed', 'holders', 'parties', 'route'];

/** The same on a wall, where words are large. */
export const wallColumns: readonly TableColumnId[] = ['types', 'level', 'holders', 'parties'];

/** What need not be said. That the network is meant is kept when it is said: an address that says nothing opens with what the workspace chose. */
const standing: Readonly<Record<string, unknown>> = {
  sort: 'name',
  by: '-ties',
  size: 'parties',
  matrix: 'level',
  order: 'load',
  x: 'proactive',
  y: 'strategic',
  zoom: 1,
  stop: 1,
};

const ids = z
  .union([idSchema.transform((id) => [id]), z.array(idSchema).max(500)])
  .optional()
  .catch(undefined);

const id = idSchema.optional().catch(undefined);
const day = daySchema.optional().catch(undefined);
const axis = axisSchema.optional().catch(undefined);

/** How to look at what the filter leaves. What is not known is dropped rather than refused. */
const lookSchema = z.object({
  /** The network, unless said otherwise. */
  view: z.enum(views).optional().catch(undefined),
  /** What is selected: organisations and relationships. */
  selected: ids,
  /** Where the network is looked at from; left out, all of it. */
  at: z
    .string()
    .refine((text) => readCamera(text) !== null)
    .optional()
    .catch(undefined),
  /** What is supposed: that the holder of a post leaves, or that an organisation is gone. */
  whatif: z
    .string()
    .refine((text) => readSupposition(text) !== null)
    .optional()
    .catch(undefined),
  /** The column the table is sorted by; a minus turns it round. */
  sort: z
    .templateLiteral([z.enum(['', '-']), z.enum(sortColumns)])
    .optional()
    .catch(undefined),
  /** What the rows of the table are; relationships, unless said otherwise. */
  rows: z.literal('organisations').optional().catch(undefined),
  /** The column that organisations are sorted by; a minus turns it round. */
  by: z
    .templateLiteral([z.enum(['', '-']), z.enum(bodySorts)])
    .optional()
    .catch(undefined),
  /** The columns of the table, besides the name. */
  columns: z
    .union([z.enum(tableColumns).transform((column) => [column]), z.array(z.enum(tableColumns))])
    .transform((chosen) => tableColumns.filter((column) => chosen.includes(column)))
    .transform((chosen) => (chosen.join() === usualColumns.join() ? undefined : chosen))
    .optional()
    .catch(undefined),
  /** The day the map is shown as at; left out, today. */
  on: day,
  /** The day that it is compared with. */
  since: day,
  /** What the size of a mark on the rings, or of an organisation on the network, tells; a view goes by its own usual one beside it. */
  size: z
    .enum([...sizesBy, ...measureIds])
    .transform((size) => (size === usualMeasure ? undefined : size))
    .optional()
    .catch(undefined),
  /** The cell of the rings that is looked into: its type and its level. */
  cell: z.templateLiteral([typeSchema, '-', levelSchema]).optional().catch(undefined),
  /** Which matrix it is. */
  matrix: z.enum(matrixKinds).optional().catch(undefined),
  /** What holders are put in order by. */
  order: z.enum(keeperOrders).optional().catch(undefined),
  /** The axes that relationships are placed on, across and up, and how much larger than its room the plane is. */
  x: axis,
  y: axis,
  zoom: z
    .union([z.literal(2), z.literal(4)])
    .optional()
    .catch(undefined),
  /** The saved view that this began as. */
  saved: id,
  /** The tour that is being shown, and which of its stops, from 1. */
  tour: id,
  stop: z.int().min(1).max(100).optional().catch(undefined),
  /** Shown on a wall, for a room to read. */
  projector: z.literal('on').optional().catch(undefined),
});

/** What belongs to the showing of a map rather than to the map: a saved view keeps none of it. */
const showing: readonly (keyof Look)[] = ['saved', 'tour', 'stop', 'projector'];

/** Everything the map is, as it stands in an address. */
export const mapSearchSchema = filterSchema.extend(lookSchema.shape);
export type MapSearch = z.output<typeof mapSearchSchema>;
type Look = z.output<typeof lookSchema>;

/** The part of an address that says what to show. */
export function filterOf(search: MapSearch): Filter {
  return tidyFilter(search);
}

/** The part of an address that says how to look, without what stands by itself. */
function tidyLook(search: MapSearch): Look {
  const says = ([field, value]: [string, unknown]) =>
    value !== undefined && value !== standing[field] && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(lookSchema.parse(search)).filter(says));
}

/** The same address without what says nothing, so that the same map always has the same address. */
export function tidyMapSearch(search: MapSearch): MapSearch {
  return { ...tidyLook(search), ...filterOf(search) };
}

/** A map's address from anything at all, such as search parameters typed by hand. It never throws. */
export function parseMapSearch(search: unknown): MapSearch {
  const result = mapSearchSchema.safeParse(search);
  return result.success ? tidyMapSearch(result.data) : {};
}

/** What a saved view keeps of an address. */
export function viewOf(search: MapSearch): MapAddress {
  const kept = Object.entries(writtenSearch(tidyMapSearch(search))).filter(([field]) => !showing.some((each) => each === field));
  return mapAddressSchema.parse(Object.fromEntries(kept));
}

/** Whether an address asks for nothing of the map: then it opens with what the workspace chose. */
export function asksNothing(search: MapSearch): boolean {
  return search.saved === undefined && search.tour === undefined && Object.keys(viewOf(search)).length === 0;
}

/** A whole other map, in place of the one there is, shown as that is. */
export function instead(address: MapAddress, now: Partial<MapSearch>): Partial<MapSearch> {
  const nothing = Object.fromEntries(Object.keys(mapSearchSchema.shape).map((field) => [field, undefined]));
  return { ...nothing, ...parseMapSearch(address), ...now };
}

/** The same address as it is written: a list of one as that one, which is how people type it and how it stays readable. */
export function writtenSearch(search: MapSearch): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(search).map(([field, value]) => [field, Array.isArray(value) && value.length === 1 ? value[0] : value]),
  );
}
