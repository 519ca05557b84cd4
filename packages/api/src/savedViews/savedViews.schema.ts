import { savedViewSchema } from '@weft/domain';
import type { z } from 'zod';

export const savedViewInput = savedViewSchema.pick({ name: true, note: true, search: true });
export type SavedViewInput = z.infer<typeof savedViewInput>;
export const savedViewPatch = savedViewInput.partial();
export type SavedViewPatch = z.infer<typeof savedViewPatch>;
