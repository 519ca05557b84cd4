import { z } from 'zod';

/** The five types, in the toolkit's order. They blend: a relationship has one primary type and may have more. */
export const typeSchema = z.enum(['shaping', 'ongoing', 'neighbourhood', 'commissioning', 'delivery']);
export type RelationshipType = z.infer<typeof typeSchema>;
export const relationshipTypes = typeSchema.options;

/** The three levels: the rings of the map from the inside out. */
export const levelSchema = z.enum(['neighbourhood', 'place', 'system']);
export type Level = z.infer<typeof levelSchema>;
export const levels = levelSchema.options;

/**
 * The four axes that relationships are mapped on, each from 1 to 5: transactional to strategic, reactive to proactive, and low to high
 * investment of money and of time. Source: the research report; the toolkit scores the last three.
 */
export const axisSchema = z.enum(['strategic', 'proactive', 'financial', 'time']);
export type Axis = z.infer<typeof axisSchema>;
export const axes = axisSchema.options;

export const statusSchema = z.enum(['proposed', 'planned', 'active', 'paused', 'completed', 'unknown']);
export type RelationshipStatus = z.infer<typeof statusSchema>;
export const relationshipStatuses = statusSchema.options;
