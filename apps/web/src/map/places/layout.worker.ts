import { type Task, type Told, work } from './work.ts';

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  work(data, (told: Told) => postMessage(told));
});
