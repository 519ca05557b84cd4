import { tourSchema } from '@weft/domain';
import type { z } from 'zod';

export const tourInput = tourSchema.pick({ name: true, stops: true });
export type TourInput = z.infer<typeof tourInput>;
export const tourPatch = tourInput.partial();
export type TourPatch = z.infer<typeof tourPatch>;
