import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ImportReport, InvalidError, importFile, refuseTooLarge } from '@weft/api';

import type { Config } from '../config/config.ts';
import { importSample, sampleNames } from '../config/samples.ts';
import { withServices } from './open.ts';

function lines({ workspace, added, changed, same, left, assumed, change }: ImportReport): string[] {
  const done = change === null ? 'nothing to do' : `change ${change}`;
  return [
    `${workspace}: ${added} new, ${changed} changed, ${same} as they were (${done})`,
    ...left.map(({ what, count, why }) => `  left out: ${count} ${what}. ${why}`),
    ...assumed.map(({ what, count, why }) => `  assumed: ${count} ${what}. ${why}`),
  ];
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    throw new InvalidError(`There is no file “${file}”, and no sample of that name.`);
  }
}

/** The files with what is in them. A file that is too large is refused before it is read, with the sentence that the page has for it. */
async function filesAt(paths: readonly string[]) {
  const sizes = await Promise.all(paths.map(sizeOf));
  refuseTooLarge(sizes.reduce((sum, size) => sum + size, 0));
  return Promise.all(paths.map(async (file) => ({ name: path.basename(file), content: await readFile(file) })));
}

/** Brings in a sample by its name, or a file by its path (of two tables that belong together, both), and says what became of it. */
export async function importCommand(config: Config, asked: readonly string[], workspace: string | undefined): Promise<void> {
  const [fileOrSample = ''] = asked;
  const samples = await sampleNames(config.dataFolder);
  const isSample = asked.length === 1 && samples.includes(fileOrSample);
  if (isSample && workspace !== undefined && workspace !== fileOrSample)
    throw new InvalidError(`The sample “${fileOrSample}” goes into the workspace of that name.`);
  const files = isSample ? [] : await filesAt(asked);
  await withServices(config, async (services) => {
    const reports = isSample
      ? await importSample(services, config.dataFolder, fileOrSample)
      : [await importFile(services, { files, into: workspace ?? null })];
    process.stdout.write(`${reports.flatMap(lines).join('\n')}\n`);
  });
}
