/* On private pages. After ten quiet minutes, and whenever the page goes out of sight, it covers itself: its words are taken
   out of the document, and what was typed stays with them, in this script alone. When somebody comes back, the server says
   whether the private pages of the person for whom this page was made are open: only then is the page put back. Without a
   network it comes back within the ten minutes, and not after them. */
(() => {
  const QUIET = 10 * 60 * 1000;
  const page = document.getElementById('main');
  const cover = document.getElementById('quiet');
  let last = Date.now();
  let words = null; // what stood on the page, while it is covered
  let place = null; // where the person was on it

  const covers = () => {
    if (words) {
      return;
    }
    place = { focus: document.activeElement, top: scrollY };
    const range = document.createRange();
    range.selectNodeContents(page);
    words = range.extractContents();
    page.hidden = true;
    cover.hidden = false;
  };
  const uncovers = () => {
    page.append(words);
    words = null;
    page.hidden = false;
    cover.hidden = true;
    if (page.contains(place.focus)) {
      place.focus.focus({ preventScroll: true });
    }
    scrollTo(0, place.top);
  };
  const isLong = () => Date.now() - last > QUIET;
  const look = () => {
    if (isLong()) {
      covers();
    }
  };
  const back = async () => {
    look();
    if (!words) {
      return;
    }
    try {
      const answer = await fetch(location.href, {
        method: 'HEAD', redirect: 'manual', cache: 'no-store', headers: { 'X-Form-Owner': cover.dataset.owner }
      });
      if (answer.ok && words) {
        last = Date.now();
        uncovers();
      }
    } catch {
      if (words && !isLong()) {
        uncovers();
      }
    }
  };

  for (const sign of ['keydown', 'pointerdown', 'input']) {
    addEventListener(sign, () => {
      look();
      if (!words) {
        last = Date.now();
      }
    }, true);
  }
  setInterval(look, 5000);
  addEventListener('focus', back);
  addEventListener('pagehide', covers);
  document.addEventListener('freeze', covers);
  document.addEventListener('visibilitychange', () => (document.hidden ? covers() : back()));
})();
