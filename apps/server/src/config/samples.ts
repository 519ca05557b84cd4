import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ImportReport, importFile, type Services } from '@weft/api';

/** Files that go into workspaces already there, after those, and into which. */
const additions: readonly { file: string; into: 'every' | string }[] = [
  { file: 'cat-cases.json', into: 'stoke-on-trent' },
  { file: 'members.json', into: 'every' },
];

/** The names of the sample workspaces, as `weft import` takes them. */
export async function sampleNames(dataFolder: string): Promise<string[]> {
  const files = await readdir(path.join(dataFolder, 'samples'));
  return files
    .filter((file) => file.endsWith('.json') && !additions.some((addition) => addition.file === file))
    .map((file) => path.basename(file, '.json'))
    .sort();
}

/** Brings in one sample workspace with its members (and, for Stoke-on-Trent, its invented cases), each file as one change. */
export async function importSample(services: Services, dataFolder: string, name: string): Promise<ImportReport[]> {
  const files = [`${name}.json`, ...additions.filter(({ into }) => into === 'every' || into === name).map(({ file }) => file)];
  const reports: ImportReport[] = [];
  for (const file of files) {
    const content = await readFile(path.join(dataFolder, 'samples', file));
    reports.push(await importFile(services, { files: [{ name: `the sample ${file}`, content }], into: name }));
  }
  return reports;
}

/** Brings in every sample when there is no workspace yet, so that the first start shows something real. @returns how many workspaces came in. */
export async function importSamplesIfEmpty(services: Services, dataFolder: string): Promise<number> {
  const any = await services.weft.kysely.selectFrom('workspaces').select('id').limit(1).executeTakeFirst();
  if (any) return 0;
  const names = await sampleNames(dataFolder);
  for (const name of names) await importSample(services, dataFolder, name);
  return names.length;
}
