/* On every page. Quick leave: hide first, then end the session, then replace this page in the history. */
(() => {
  const body = document.body;
  const framed = body.classList.contains('framed');
  const leaveTo = body.dataset.leaveTo || 'https://www.wikipedia.org/';
  let taps = [];

  const leave = event => {
    event?.preventDefault();
    document.documentElement.classList.add('gone');
    // Whoever still holds unsaved words adds them; the server saves them and then ends the session, which it does in any
    // case.
    const last = new CustomEvent('leaving', { detail: [] });
    document.dispatchEvent(last);
    const words = last.detail.length && new Blob([JSON.stringify(last.detail)], { type: 'application/json' });
    if (!words || !navigator.sendBeacon('/leave', words)) {
      navigator.sendBeacon('/leave');
    }
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
  // Shift with a click marks text, and Shift while composing switches a keyboard: neither is a wish to leave.
  addEventListener('pointerdown', () => {
    taps = [];
  }, true);
  addEventListener('keyup', event => {
    if (event.key !== 'Shift' || event.isComposing) {
      taps = [];
      return;
    }
    taps = taps.filter(t => event.timeStamp - t < 5000).concat(event.timeStamp);
    if (taps.length > 2) {
      leave();
    }
  });
  // A page that the browser keeps in its memory may come back when its person has left: it is kept covered, and asks anew.
  addEventListener('pagehide', event => {
    if (event.persisted) {
      document.documentElement.classList.add('gone');
    }
  });
  addEventListener('pageshow', event => {
    if (event.persisted) {
      document.documentElement.classList.add('gone');
      location.reload();
    }
  });

  const tell = message => {
    if (framed && body.dataset.platform && window.parent !== window) {
      parent.postMessage(message, body.dataset.platform);
    }
  };
  // The platform keeps its scroll when a page follows on a page in its frame: the new one begins at its heading.
  const follows = framed && document.referrer.startsWith(location.origin + '/');
  const heading = document.querySelector('main h1');
  const first = document.querySelector('[data-focus]') ?? (follows ? heading : null);
  if (first) {
    first.tabIndex = -1;
    first.focus();
  }
  if (follows) {
    tell({ subject: 'lti.scrollToTop' });
  }

  // A moment that the server tells in UTC stands also by the clock of this device, which is told to nobody.
  const UTC = /(\d{1,2} \p{L}+ \d{4}), (\d\d:\d\d) UTC/gu;
  const clock = new Intl.DateTimeFormat(document.documentElement.lang,
    { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hour12: false });
  const here = (told, day, time) => {
    const at = new Date(`${day} ${time} UTC`);
    return isNaN(at) ? told : `${told} (${body.dataset.here} ${clock.format(at)})`;
  };
  if (new Date().getTimezoneOffset() !== 0 && body.dataset.here) {
    const texts = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (text.data.includes(' UTC') && !text.parentElement.closest('textarea, .prose')) {
        text.data = text.data.replace(UTC, here);
      }
    }
  }

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
        tell({ subject: 'lti.frameResize', height });
      }
    }).observe(body);
  }
})();
