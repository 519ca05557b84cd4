import { z } from 'zod';
import { recordSchema } from '../values/record.ts';

const coordinate = z.number().min(-1_000_000, 'This is off the map.').max(1_000_000, 'This is off the map.');

/** Where a node of the network view was put. Its id is the id of the organisation, or of the relationship that draws as a hub. */
export const positionSchema = recordSchema.extend({ x: coordinate, y: coordinate });
export type Position = z.infer<typeof positionSchema>;
