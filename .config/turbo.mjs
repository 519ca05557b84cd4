// turbo as this work tree uses it: `node .config/turbo.mjs run types`.
import { run } from './run.mjs';

process.exitCode = (await run('turbo', process.argv.slice(2), { show: true })).code;
