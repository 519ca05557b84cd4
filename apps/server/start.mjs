// `npm start` and `npm run weft`: installs and builds what changed, then becomes the command line itself, in this same
// process, so that a signal reaches the server and nothing else is left to end.
import { fileURLToPath } from 'node:url';
import { build, install } from '../../.config/prepare.mjs';

const main = new URL('./dist/main.js', import.meta.url);

if (process.env.npm_lifecycle_event !== undefined) endWithOurParent();
try {
  await install();
  await build();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
  process.exit(1);
}

process.argv[1] = fileURLToPath(main);
await import(main.href);

// npm runs us in a shell and passes a signal to that shell only, which ends without telling us.
function endWithOurParent() {
  const parent = process.ppid;
  const look = () => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  };
  const watch = setInterval(look, 250).unref();
}
