import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ImportReport, InvalidError, importFile } from '@weft/api';

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

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new InvalidError(`There is no file “${file}”, and no sample of that name.`);
  }
}

function namesOf(files: readonly string[]): string {
  return files.map((file) => path.basename(file)).join(' and ');
}

/** Brings in a sample by its name, or a file by its path (of two tables that belong together, both), and says what became of it. */
export async function importCommand(config: Config, asked: readonly string[], workspace: string | undefined): Promise<void> {
  const [fileOrSample = ''] = asked;
  const samples = await sampleNames(config.dataFolder);
  await withServices(config, async (services) => {
    const isSample = asked.length === 1 && samples.includes(fileOrSample);
    if (isSample && workspace !== undefined && workspace !== fileOrSample)
      throw new InvalidError(`The sample “${fileOrSample}” goes into the workspace of that name.`);
    const reports = isSample
      ? await importSample(services, config.dataFolder, fileOrSample)
      : [await importFile(services, { text: await Promise.all(asked.map(textOf)), name: namesOf(asked), into: workspace ?? null })];
    process.stdout.write(`${reports.flatMap(lines).join('\n')}\n`);
  });
}
