import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ExportAsked, exportFiles, InvalidError } from '@weft/api';
import type { Config } from '../config/config.ts';
import { withServices } from './open.ts';

/** What `weft export` is told. */
export interface ExportOptions extends ExportAsked {
  workspace: string;
  out?: string;
}

/** Writes a workspace to standard output, or into a folder under names of its own; two files need the folder. */
export async function exportCommand(config: Config, { workspace, out, format, hubs }: ExportOptions): Promise<void> {
  await withServices(config, async ({ weft }) => {
    const files = await exportFiles(weft, workspace, { format, hubs });
    if (out === undefined && files.length > 1)
      throw new InvalidError(`“${format}” is two files. Say which folder they go into with --out.`);
    for (const { name, text } of files) {
      if (out === undefined) process.stdout.write(text);
      else await writeFile(path.join(out, name), text);
    }
  });
}
