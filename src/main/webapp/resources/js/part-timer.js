/* A piece of time on a step counts down, without a sound. It is told aloud once, when it is over; it sends nothing and keeps
   nothing. */
const STEP = 1000;
const still = matchMedia('(prefers-reduced-motion:reduce)');
const CALM = 10; // whoever wants little motion sees the figures change this seldom, in seconds

const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

for (const timer of document.querySelectorAll('.timer')) {
  const all = Number(timer.dataset.seconds);
  const tools = timer.querySelector('.row');
  const button = timer.querySelector('button');
  const left = timer.querySelector('.left');
  const bar = timer.querySelector('progress');
  const told = timer.querySelector('[role=status]');
  let ends = 0;
  let ticking = 0;

  const rest = () => {
    clearInterval(ticking);
    ticking = 0;
    button.textContent = timer.dataset.start;
    left.textContent = '';
    bar.hidden = true;
  };
  const show = seconds => {
    left.textContent = clock(still.matches ? Math.ceil(seconds / CALM) * CALM : seconds);
    bar.value = all - seconds;
  };
  // From the clock and not from the ticks, since a browser lets a page in the background tick less often.
  const tick = () => {
    const seconds = Math.ceil((ends - Date.now()) / 1000);
    if (seconds > 0) {
      show(seconds);
      return;
    }
    rest();
    told.textContent = timer.dataset.then;
  };
  button.addEventListener('click', () => {
    if (ticking) {
      rest();
      return;
    }
    told.textContent = '';
    ends = Date.now() + all * 1000;
    button.textContent = timer.dataset.stop;
    bar.max = all;
    bar.hidden = false;
    show(all);
    ticking = setInterval(tick, STEP);
  });
  tools.hidden = false;
}
