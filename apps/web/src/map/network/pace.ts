/** Something done at most once in a while, however often it is asked for, and always once more after the last time. */
export interface Paced {
  ask: () => void;
  stop: () => void;
}

/** @param rest milliseconds between two runs; asked how long each time, as it may depend on how much there is to do. */
export function paced(run: () => void, rest: () => number): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      if (timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        run();
      }, rest());
    },
    stop: () => clearTimeout(timer),
  };
}
