import { graphFormats, hubWays } from '@weft/api';
import { Command, Option } from 'commander';
import type { Config } from '../config/config.ts';
import { type ExportOptions, exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { withServices } from './open.ts';
import { serve } from './serve.ts';

/** The `weft` command line. `config` is asked for when a command runs, so that `--help` needs no settings. */
export function createProgram(config: () => Config): Command {
  const program = new Command('weft').description(
    'The map of who holds which relationships, and the board on which tenancy cases get put right.',
  );
  program
    .command('serve')
    .description('serve Weft to this machine')
    .action(() => serve(config()));
  program
    .command('migrate')
    .description('bring the database to the latest shape')
    .action(() => withServices(config(), async () => void process.stdout.write('The database is up to date.\n')));
  program
    .command('import')
    .description('bring in a file, or a sample by its name (for example stoke-on-trent)')
    .argument('<file|sample>')
    .argument('[other]', 'the other one of the two tables that Kumu writes')
    .option('-w, --workspace <short name>', 'the workspace it goes into, when not the one it names')
    .action((fileOrSample: string, other: string | undefined, { workspace }: { workspace?: string }) =>
      importCommand(config(), other === undefined ? [fileOrSample] : [fileOrSample, other], workspace),
    );
  program
    .command('export')
    .description(
      'write a whole workspace to standard output: every record, but not the files of its documents, which lie in WEFT_DATA/documents',
    )
    .requiredOption('-w, --workspace <short name>', 'which workspace')
    .addOption(new Option('-f, --format <format>', 'in which format').choices(['json', ...graphFormats]).default('json'))
    .addOption(
      new Option('--hubs <way>', 'in a graph, relationships of more than two parties as nodes, or expanded into edges')
        .choices(hubWays)
        .default('nodes'),
    )
    .option('-o, --out <folder>', 'the folder to write into, under a name for each file; needed where there are two')
    .action((options: ExportOptions) => exportCommand(config(), options));
  return program;
}
