/* On private pages. After ten quiet minutes the page covers itself; what was typed stays in it, unseen. When somebody
   comes back, the server says whether the private pages are open: only then is the page shown again. */
(() => {
  const QUIET = 10 * 60 * 1000;
  const page = document.getElementById('main');
  const cover = document.getElementById('quiet');
  let last = Date.now();

  const covered = () => !cover.hidden;
  const show = closed => {
    page.hidden = closed;
    cover.hidden = !closed;
  };
  const look = () => {
    if (!covered() && Date.now() - last > QUIET) {
      show(true);
    }
  };
  const back = async () => {
    look();
    if (!covered()) {
      return;
    }
    try {
      const answer = await fetch(location.href, { method: 'HEAD', redirect: 'manual', cache: 'no-store' });
      if (answer.ok) {
        last = Date.now();
        show(false);
      }
    } catch {
      // no network: it stays covered
    }
  };

  for (const sign of ['keydown', 'pointerdown', 'input']) {
    addEventListener(sign, () => {
      look();
      if (!covered()) {
        last = Date.now();
      }
    }, true);
  }
  setInterval(look, 5000);
  addEventListener('focus', back);
  document.addEventListener('visibilitychange', () => document.hidden || back());
})();
