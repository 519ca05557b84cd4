import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('./server.mjs', import.meta.url));

/**
 * Starts the floor as a process of its own.
 *
 * @param {string} file its database
 * @returns {Promise<{ port: number, stop(): Promise<void> }>}
 */
export async function startFloor(file) {
  const child = spawn(process.execPath, [server, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const gone = once(child, 'exit');
  const [printed] = await Promise.race([
    once(child.stdout, 'data'),
    gone.then(() => Promise.reject(new Error('The floor did not start.'))),
  ]);
  return {
    port: Number(String(printed)),
    async stop() {
      child.kill('SIGTERM');
      await gone;
      process.off('exit', endWithUs);
    },
  };
}
