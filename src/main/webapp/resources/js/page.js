/* On every page. Quick leave: hide first, then end the session, then replace this page in the history. */
(() => {
  const body = document.body;
  const framed = body.classList.contains('framed');
  const leaveTo = body.dataset.leaveTo || 'https://www.wikipedia.org/';
  let taps = [];

  const leave = event => {
    event?.preventDefault();
    document.documentElement.classList.add('gone');
    // Whoever still holds unsaved words puts them into the body; the server saves them and then ends the session.
    const last = new CustomEvent('leaving', { detail: {} });
    document.dispatchEvent(last);
    navigator.sendBeacon('/leave', last.detail.body);
    // In an LMS frame only a click lets us replace the top window; its Back button remains.
    try {
      (framed && event ? window.top : window).location.replace(leaveTo);
    } catch {
      location.replace(leaveTo);
    }
  };

  for (const link of document.querySelectorAll('.leave')) {
    link.addEventListener('click', leave);
  }
  addEventListener('keyup', event => {
    if (event.key !== 'Shift') {
      taps = [];
      return;
    }
    taps = taps.filter(t => event.timeStamp - t < 5000).concat(event.timeStamp);
    if (taps.length > 2) {
      leave();
    }
  });
  // A page out of the browser's memory may belong to somebody who has left.
  addEventListener('pageshow', event => {
    if (event.persisted) {
      location.reload();
    }
  });

  document.querySelector('[data-focus]')?.focus();

  // Something is being made: the page looks again by itself.
  const again = document.querySelector('[data-reload]');
  if (again) {
    setTimeout(() => location.reload(), Number(again.dataset.reload));
  }

  // The frame grows with the page: the platform is told the height, so that nothing scrolls inside.
  if (framed && body.dataset.platform && window.parent !== window) {
    let told = 0;
    new ResizeObserver(() => {
      const height = Math.ceil(body.getBoundingClientRect().height);
      if (height !== told) {
        told = height;
        parent.postMessage({ subject: 'lti.frameResize', height }, body.dataset.platform);
      }
    }).observe(body);
  }
})();
