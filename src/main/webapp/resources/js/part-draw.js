/* A pad to draw on, with a finger, a pen or a mouse. A line is made of fewer points when it ends, and the drawing goes into
   the field that the step saves: lines with dots between them, each the mark of its ink, its width, and its points as
   four digits of base 36. Whatever comes of it is checked on the server, so nothing here has to be. */
const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;
const HEIGHT = 750;
const FINE = 1; // how far a line may lie beside where the hand was, on this grid
const INKS = { w: 'whole', d: 'dashed', p: 'dotted' };
const WIDTHS = { 1: 'thin', 2: 'broad' };

const within = (part, whole, most) => Math.min(most, Math.max(0, Math.round(part / whole * most)));
const digits = number => number.toString(36).padStart(2, '0');
const written = lines => lines
  .map(({ pen, points }) => pen + points.map(([x, y]) => digits(x) + digits(y)).join(''))
  .join('.');
const readLine = text => ({
  pen: text.slice(0, 2),
  points: text.slice(2).match(/.{4}/g).map(point => [parseInt(point.slice(0, 2), 36), parseInt(point.slice(2), 36)])
});
const read = text => /^[wdp][12]([0-9a-z]{4})+([.][wdp][12]([0-9a-z]{4})+)*$/.test(text) ? text.split('.').map(readLine) : [];

// How far a point lies beside the straight line between two others.
const beside = ([x, y], [fromX, fromY], [toX, toY]) => {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const square = dx * dx + dy * dy;
  const along = square && Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / square));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
};
// Only the points that the line bends at (Ramer, Douglas and Peucker).
const fewer = points => {
  const [first, last] = [points[0], points.at(-1)];
  const far = points.map(point => beside(point, first, last));
  const most = Math.max(...far);
  if (points.length < 3 || most <= FINE) {
    return points.length < 3 ? points : [first, last];
  }
  const at = far.indexOf(most);
  return [...fewer(points.slice(0, at + 1)), ...fewer(points.slice(at)).slice(1)];
};

const path = ({ pen, points }) => {
  const way = points.length === 1 ? [points[0], points[0]] : points;
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('class', `${INKS[pen[0]]} ${WIDTHS[pen[1]]}`);
  element.setAttribute('d', `M${way.map(point => point.join(' ')).join('L')}`);
  return element;
};

for (const part of document.querySelectorAll('.draw')) {
  const pad = part.querySelector('.pad');
  const sheet = pad.querySelector('svg');
  const field = part.querySelector('input[type=hidden]');
  const status = part.querySelector('[role=status]');
  let lines = read(field.value);
  let before = []; // what stood on the pad before each deed of this visit
  let live = null; // the line that is being drawn

  const chosen = name => part.querySelector(`input[name=${part.id}-${name}]:checked`).value;
  const count = () => lines.length > 1 ? part.dataset.many.replace('{n}', lines.length)
    : part.dataset[lines.length ? 'one' : 'empty'];
  const lay = (next, told) => {
    lines = next;
    sheet.replaceChildren(...lines.map(path));
    sheet.setAttribute('aria-label', count());
    status.textContent = told || count();
    field.value = written(lines);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const doing = (next, told) => {
    before.push(lines);
    lay(next, told);
  };
  const isOver = all => all.length > Number(part.dataset.lines)
    || all.reduce((sum, { points }) => sum + points.length, 0) > Number(part.dataset.points);

  const add = event => {
    const box = sheet.getBoundingClientRect();
    const point = [within(event.clientX - box.left, box.width, WIDTH), within(event.clientY - box.top, box.height, HEIGHT)];
    if (String(point) !== String(live.points.at(-1))) {
      live.points.push(point);
    }
  };
  const show = () => {
    const drawn = path(live);
    live.drawn.replaceWith(drawn);
    live.drawn = drawn;
  };
  const isMine = event => event.pointerId === live?.id;

  pad.addEventListener('pointerdown', event => {
    if (live || event.button !== 0) {
      return;
    }
    event.preventDefault();
    pad.setPointerCapture(event.pointerId);
    live = { id: event.pointerId, pen: chosen('ink') + chosen('width'), points: [], drawn: document.createElementNS(SVG, 'path') };
    sheet.append(live.drawn);
    add(event);
    show();
  });
  pad.addEventListener('pointermove', event => {
    if (isMine(event)) {
      const all = event.getCoalescedEvents?.() ?? [];
      (all.length ? all : [event]).forEach(add);
      show();
    }
  });
  pad.addEventListener('pointerup', event => {
    if (isMine(event)) {
      const next = [...lines, { pen: live.pen, points: fewer(live.points) }];
      live.drawn.remove();
      live = null;
      if (isOver(next)) {
        status.textContent = part.dataset.full;
      } else {
        doing(next);
      }
    }
  });
  // The browser has taken the finger for moving the page: that was no line.
  pad.addEventListener('pointercancel', event => {
    if (isMine(event)) {
      live.drawn.remove();
      live = null;
    }
  });

  part.querySelector('[data-do=undo]').addEventListener('click', () => lay(before.pop() ?? lines.slice(0, -1)));
  part.querySelector('[data-do=anew]').addEventListener('click', () => lines.length && doing([], part.dataset.cleared));
  const other = part.closest('[data-part]')?.querySelector('[data-take]');
  if (other) {
    other.addEventListener('click', () => doing(read(other.dataset.take)));
    other.parentElement.hidden = false;
  }
  part.querySelectorAll('.tools').forEach(tools => { tools.hidden = false; });
  part.querySelector('.plain').hidden = true;
  pad.hidden = false;
  pad.classList.add('ready');
  status.textContent = count();
}
