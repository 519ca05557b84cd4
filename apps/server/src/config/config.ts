import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

const loopback = ['127.0.0.1', '::1', 'localhost'];

const settings = z.object({
  PORT: z.coerce
    .number('PORT is a number.')
    .int('PORT is a whole number.')
    .min(0, 'PORT is from 0 to 65535.')
    .max(65_535, 'PORT is from 0 to 65535.')
    .default(4173),
  // Until there is sign-in, whoever reaches the server can be anybody: so only this machine may.
  HOST: z
    .string()
    .refine((host) => loopback.includes(host), 'HOST has to be this machine alone (127.0.0.1, ::1 or localhost) until there is sign-in.')
    .default('127.0.0.1'),
  WEFT_DATA: z
    .string()
    .min(1, 'WEFT_DATA is a folder.')
    .default(path.join(root, 'data', 'local')),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'DATABASE_URL starts with file: or postgres://.')
    .optional(),
  WEFT_REQUESTS_PER_MINUTE: z.coerce
    .number('WEFT_REQUESTS_PER_MINUTE is a number.')
    .int('WEFT_REQUESTS_PER_MINUTE is a whole number.')
    .min(1, 'WEFT_REQUESTS_PER_MINUTE is at least 1.')
    .default(6000),
  WEFT_MODE: z.literal('local', { error: 'WEFT_MODE can only be local for now.' }).default('local'),
});

/** Where everything is and how Weft is reached. */
export interface Config {
  host: string;
  port: number;
  /** `file:…` or `postgres://…`. */
  databaseUrl: string;
  /** The folder with the files of documents. */
  documentsFolder: string;
  /** The folder with reference and samples. */
  dataFolder: string;
  /** The folder that is this machine's own: the default database, and what only this server knows. */
  localFolder: string;
  /** The built client. */
  clientFolder: string;
  /** How much one address may ask before it has to wait. */
  requestsPerMinute: number;
}

/** The settings cannot be used; the message lists all that is wrong with them. */
export class ConfigError extends Error {}

/**
 * The settings from the environment, read once.
 * @throws ConfigError listing every bad setting together.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Weft cannot start with these settings:\n${lines.join('\n')}`);
  }
  const { PORT, HOST, WEFT_DATA, DATABASE_URL, WEFT_REQUESTS_PER_MINUTE } = result.data;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL ?? path.join(path.resolve(WEFT_DATA), 'weft.sqlite'),
    documentsFolder: path.join(path.resolve(WEFT_DATA), 'documents'),
    dataFolder: path.join(root, 'data'),
    localFolder: path.resolve(WEFT_DATA),
    clientFolder: path.join(root, 'apps', 'web', 'dist'),
    requestsPerMinute: WEFT_REQUESTS_PER_MINUTE,
  };
}
