/* Saving while people choose or type, for answers (answer.js) and for the parts of a step (parts.js): one address, one
   rule, one reply. One request is on its way at a time; one whose fate is unknown is repeated as it was until it is known,
   so that nothing is saved twice or out of order. Nothing is kept in the browser: the device may be shared. Without this
   script the buttons of the form save. */
const PAUSE = 400; // after the last key
const LONGEST = 900; // after the first key that is not saved yet
const LONGEST_WAIT = 15000; // between two tries
const TIMEOUT = 10000;
const ALONG = 60000; // bytes, of the 64 KiB that all of a page's last requests share

/* What is saved: of names the kind of thing and where it is; value() is what stands in the form now, fields() the same as
   the server wants it; version is {base, writer}, with setBase(n). fault() says why it cannot be sent as it stands. The
   badge is told; arrived and refused hear what the server said, refused answers whether to stop. */
export const saver = ({ form, of, value, fields, version, fault = () => '', badge, kept, arrived, refused, pause = PAUSE }) => {
  let server = kept; // what the server has
  let underway = null; // what was sent and is not known to have arrived
  let count = 0; // of the page's own revisions
  let busy = false;
  let failures = 0;
  let closed = false; // the private pages, or the whole session
  let stopped = false;
  let unfit = null; // what the server will not take
  let dirtySince = 0;
  let timer = 0;

  const hidden = name => form.querySelector(`input[name=${name}]`);
  const isDirty = () => Boolean(underway) || value() !== server;
  const isReady = () => underway || (value() !== server && value() !== unfit && !fault());
  const next = () => {
    const base = version.base();
    count = Math.max(count, base) + 1;
    return { value: value(), sent: { ...of, ...fields(), base, revision: count, writer: version.writer } };
  };
  const whole = draft => ({ csrf: hidden('csrf').value, owner: hidden('owner').value, ...draft.sent });
  // As JSON, in which a letter of any writing takes no more than three bytes. What is longer than a browser lets go along
  // with a page that is left is sent as an ordinary request.
  const request = draft => {
    const body = JSON.stringify(whole(draft));
    return {
      method: 'POST', body, redirect: 'manual', cache: 'no-store', credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      keepalive: new Blob([body]).size < ALONG
    };
  };

  // After a new sign-in in another tab the page's token is an old one: the page itself brings the new one, where it is still
  // made for the same person. Where somebody else is signed in here now, this page sends nothing more.
  const renew = async () => {
    const page = await fetch(location.href, { redirect: 'manual', cache: 'no-store', credentials: 'same-origin' });
    if (page.status === 200) {
      const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form[data-save]');
      stopped = Boolean(fresh) && fresh.elements.owner.value !== hidden('owner').value;
      hidden('csrf').value = fresh && !stopped ? fresh.elements.csrf.value : hidden('csrf').value;
    }
    return !stopped;
  };
  // Throws where it is not known whether the server has it: offline, cut off or too slow.
  const post = async draft => {
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), TIMEOUT);
    try {
      const reply = await fetch(form.dataset.save, { ...request(draft), signal: stop.signal });
      const json = (reply.headers.get('Content-Type') || '').startsWith('application/json');
      return { code: reply.type === 'opaqueredirect' ? 401 : reply.status, told: json ? await reply.json() : null };
    } finally {
      clearTimeout(clock);
    }
  };

  // Where the pages are closed nothing is repeated until somebody is here again: a tab left behind knocks at no door.
  const later = isClosed => {
    failures += 1;
    closed = isClosed;
    badge.failed(closed);
    clearTimeout(timer);
    if (!closed) {
      timer = setTimeout(send, Math.min(LONGEST_WAIT, 500 * 2 ** failures));
    }
  };
  const hear = ({ code, told }) => {
    if (code === 200 && told?.result === 'SAVED') {
      server = underway.value;
      underway = null;
      closed = false;
      failures = 0;
      version.setBase(told.revision ?? version.base());
      if (value() === server) {
        badge.saved(told.text);
        arrived?.(told);
      } else {
        changed();
      }
    } else if (told && (code === 400 || code === 404 || code === 409)) {
      unfit = underway.value;
      underway = null;
      closed = false;
      failures = 0;
      stopped = refused(told, stands => { server = stands; });
      badge.refused(told.text);
    } else {
      later(code === 401 || code === 403);
    }
  };
  const send = async () => {
    clearTimeout(timer);
    if (busy || stopped || !isReady()) {
      return;
    }
    busy = true;
    dirtySince = 0;
    underway ??= next();
    if (!failures) {
      badge.saving();
    }
    let reply = { code: 0 };
    try {
      if (!closed || await renew()) {
        reply = await post(underway);
      }
    } catch {
      // offline, cut off or too slow: not known, so it is sent again
    }
    busy = false;
    if (stopped) {
      badge.another();
    } else {
      hear(reply);
    }
  };
  const changed = (soon = pause) => {
    clearTimeout(timer);
    if (stopped) {
      return;
    }
    if (fault()) {
      badge.refused(fault());
    } else if (!isDirty()) {
      badge.calm();
    } else if (failures) {
      timer = setTimeout(send, LONGEST);
    } else {
      dirtySince ||= Date.now();
      badge.saving();
      const wait = Math.max(0, Math.min(soon, dirtySince + LONGEST - Date.now()));
      if (wait === 0) {
        send();
      } else {
        timer = setTimeout(send, wait);
      }
    }
  };

  addEventListener('online', send);
  for (const sign of ['focus', 'pointerdown', 'keydown']) {
    addEventListener(sign, () => closed && send());
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !stopped && isReady()) {
      if (busy && version.writer) {
        // The words of now go beside those on their way: the count tells the server which are newer.
        fetch(form.dataset.save, request(next())).catch(() => {});
      } else {
        send();
      }
    }
  });
  // Leave now: what was typed last goes along with the request that ends the session.
  document.addEventListener('leaving', event => {
    if (!stopped && isDirty() && !fault()) {
      event.detail.push(whole(next()));
    }
  });

  return {
    changed,
    send,
    // The person insists on what the server did not take: it has told them what stands there.
    again: () => { unfit = null; },
    isDirty,
    isStopped: () => stopped,
    isClosed: () => closed,
    isBusy: () => busy,
    // Whether the server has said that it will not take what stands there now.
    isUnfit: () => value() === unfit,
    // Whether leaving the page would lose something.
    isUnsafe: () => !stopped && isDirty(),
    // The form itself brings the words now: as the newest of this page.
    revision: () => next().sent.revision
  };
};

/* One badge, told by one saver or more: it says "saved" only where all have nothing left. */
export const badges = (status, show) => {
  let saved = status.textContent.trim(); // when the server last took something
  const told = new Map();
  const draw = () => {
    const states = [...told.values()];
    const bad = states.find(state => state.name === 'bad');
    if (bad) {
      show.show('is-unsaved', bad.text, bad.link);
    } else if (states.some(state => state.name === 'saving')) {
      show.show('', status.dataset.saving);
    } else if (saved) {
      show.show('is-saved', saved);
    } else {
      show.clear();
    }
  };
  const tell = (who, state) => {
    told.set(who, state);
    draw();
  };
  return who => ({
    saving: () => tell(who, { name: 'saving' }),
    saved: text => {
      saved = text || saved;
      tell(who, { name: 'calm' });
    },
    calm: () => tell(who, { name: 'calm' }),
    refused: text => tell(who, { name: 'bad', text }),
    another: () => tell(who, { name: 'bad', text: status.dataset.another }),
    failed: closed => tell(who, {
      name: 'bad',
      text: closed ? status.dataset.closed : status.dataset.late,
      link: closed && { href: '/identity/pin?next=/path', text: status.dataset.open }
    })
  });
};
