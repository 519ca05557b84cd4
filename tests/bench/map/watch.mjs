/**
 * Runs in a page before anything of its own: notes when the first picture has been put on a canvas, and times frames. It knows nothing of
 * who draws, so it is the same for every page.
 */
export function watchDrawing() {
  const drawn = { picture: 0 };
  /** @type {[object, string[]][]} */
  const strokes = [
    [CanvasRenderingContext2D.prototype, ['fill', 'stroke', 'fillText', 'fillRect', 'drawImage', 'strokeText']],
    [WebGL2RenderingContext.prototype, ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']],
  ];
  let isPending = false;
  const note = (/** @type {{ canvas: unknown }} */ { canvas }) => {
    // Small canvases measure letters, or are marks to be put on a larger one.
    if (isPending || !(canvas instanceof HTMLCanvasElement) || canvas.width < 300 || canvas.height < 300) return;
    isPending = true;
    // After the frame in which it is drawn, that is once it has been handed on to be shown.
    requestAnimationFrame(() =>
      setTimeout(() => {
        isPending = false;
        drawn.picture = performance.now();
        unwatch();
      }),
    );
  };
  /**
   * @param {Function} own
   * @returns {(this: any, ...args: unknown[]) => unknown}
   */
  function noting(own) {
    return function (...args) {
      note(this);
      return own.apply(this, args);
    };
  }
  /** @type {(() => void)[]} */
  let undo = [];
  function watch() {
    for (const [prototype, names] of strokes) {
      for (const name of names) {
        const own = Reflect.get(prototype, name);
        Reflect.set(prototype, name, noting(own));
        undo.push(() => Reflect.set(prototype, name, own));
      }
    }
  }
  function unwatch() {
    for (const each of undo) each();
    undo = [];
  }
  watch();

  /** @type {number[]} */
  let frames = [];
  let isTiming = false;
  const time = (/** @type {number} */ before) => {
    requestAnimationFrame((now) => {
      if (!isTiming) return;
      frames.push(now - before);
      time(now);
    });
  };
  Reflect.set(window, 'watched', {
    picture: () => drawn.picture,
    startFrames: () => {
      frames = [];
      isTiming = true;
      requestAnimationFrame(time);
    },
    stopFrames: () => {
      isTiming = false;
      return frames;
    },
  });
}
