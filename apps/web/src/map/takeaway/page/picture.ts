const nearest = 0.05;

/** Where the arrow keys look, in parts of what is seen. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, -0.1],
  ArrowDown: [0, 0.1],
};

/** How much nearer the zoom keys look; nought shows all of it. */
const zooms: Readonly<Record<string, number>> = { '+': 1.4, '-': 1 / 1.4, '0': 0 };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lets a picture be looked into: by wheel, by dragging, by its buttons, and by keyboard (plus, minus, nought, arrows). */
export function lookInto(picture: SVGSVGElement): void {
  const { x, y, width, height } = picture.viewBox.baseVal;
  const whole: Box = { x, y, width, height };
  let box = whole;
  const look = (next: Box) => {
    box = next;
    picture.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`);
  };
  const zoom = (factor: number, across = 0.5, down = 0.5) => {
    if (factor === 0) return look(whole);
    const size = Math.min(1, Math.max(nearest, box.width / whole.width / factor));
    const next = { width: whole.width * size, height: whole.height * size };
    look({ ...next, x: box.x + (box.width - next.width) * across, y: box.y + (box.height - next.height) * down });
  };
  const move = (across: number, down: number) => look({ ...box, x: box.x + across * box.width, y: box.y + down * box.height });

  picture.tabIndex = 0;
  picture.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const seen = picture.getBoundingClientRect();
      zoom(1.0015 ** -event.deltaY, (event.clientX - seen.left) / seen.width, (event.clientY - seen.top) / seen.height);
    },
    { passive: false },
  );
  picture.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    const seen = picture.getBoundingClientRect();
    move(-event.movementX / seen.width, -event.movementY / seen.height);
  });
  picture.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    const factor = zooms[event.key];
    if (way) move(...way);
    else if (factor !== undefined) zoom(factor);
    else return;
    event.preventDefault();
  });
  const buttons = picture.parentElement?.querySelector('div');
  buttons?.removeAttribute('hidden');
  for (const button of buttons?.querySelectorAll('button') ?? []) button.addEventListener('click', () => zoom(Number(button.dataset.zoom)));
}
