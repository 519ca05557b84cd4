import { levelSchema, lineOf, statusSchema, typeSchema } from '@weft/domain';
import { z } from 'zod';

/** The id of something in a file. */
export const keySchema = lineOf(200, 'The id');
const words = z.string().trim();
const documents = z.array(keySchema);

const areaSchema = z.strictObject({ id: keySchema, name: words, kind: z.enum(['council area', 'national']), gssCode: words.optional() });

const placeSchema = z.strictObject({
  id: keySchema,
  name: words,
  area: keySchema,
  kind: z.enum(['town', 'wider area', 'building', 'neighbourhood']),
  alsoKnownAs: z.array(words).optional(),
  heldBy: keySchema.optional(),
  notes: words.optional(),
  documents,
});

const sourceSchema = z.strictObject({
  id: keySchema,
  title: words,
  titleIsOurs: z.boolean(),
  author: words.nullable(),
  date: words.nullable(),
  covers: words.nullable(),
});

const organisationSchema = z.strictObject({
  id: keySchema,
  name: words,
  kind: words,
  area: keySchema,
  parent: keySchema.optional(),
  alsoKnownAs: z.array(words).optional(),
  identifiers: z.array(z.strictObject({ scheme: words, id: words, source: words.optional() })).optional(),
  notes: words.optional(),
  documents,
});

const personSchema = z.strictObject({
  id: keySchema,
  name: words,
  office: words,
  post: keySchema,
  organisation: keySchema,
  area: keySchema,
  documents,
});

const postSchema = z.strictObject({
  id: keySchema,
  title: words,
  organisation: keySchema,
  area: keySchema,
  person: keySchema.optional(),
  notes: words.optional(),
  documents,
});

const holderSchema = z.strictObject({
  side: z.enum(['council', 'vcs', 'government']),
  organisation: keySchema,
  post: keySchema.optional(),
  person: keySchema.optional(),
  description: words.optional(),
});

const basis = z.enum(['stated', 'inferred', 'not stated']);

const relationshipSchema = z.strictObject({
  id: keySchema,
  name: words,
  area: keySchema,
  parties: z.array(z.strictObject({ organisation: keySchema, part: words })),
  types: z.array(typeSchema),
  typesBasis: basis,
  typesReason: words.optional(),
  level: levelSchema.nullable(),
  levelBasis: basis,
  status: statusSchema,
  statusAsOf: words,
  holders: z.array(holderSchema),
  brokers: z.array(keySchema),
  formality: z.enum(['formal', 'informal', 'mixed']).nullable().optional(),
  confidence: z.enum(['high', 'medium', 'low']),
  figures: z.record(z.string(), z.number()).optional(),
  frequency: words.optional(),
  when: words.optional(),
  amountGBP: z.int().min(0).optional(),
  startDate: words.optional(),
  endYear: z.int().optional(),
  termYears: z.int().optional(),
  dependencies: z.array(words).optional(),
  notes: words.optional(),
  source: z.strictObject({ document: keySchema, note: words, alsoIn: z.array(keySchema).optional() }),
});

const linkSchema = z.object({ id: keySchema, name: words });

/** A place's workspace as the samples write it. */
export const sampleWorkspaceSchema = z.strictObject({
  schema: z.literal('sample-workspace/1'),
  place: z.strictObject({ id: keySchema, name: words, gssCode: words.optional() }),
  areas: z.array(areaSchema),
  sources: z.array(sourceSchema),
  organisations: z.array(organisationSchema),
  people: z.array(personSchema),
  posts: z.array(postSchema),
  places: z.array(placeSchema),
  relationships: z.array(relationshipSchema),
  otherLinks: z.array(linkSchema).optional(),
  unnamedExamples: z.array(z.object({ text: words })).optional(),
});
export type SampleWorkspace = z.output<typeof sampleWorkspaceSchema>;
