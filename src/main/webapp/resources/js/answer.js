/* On the question page: each choice is saved at once, own words (words.js) within a second, and the badge says only what
   is so. One request is on its way at a time; one whose fate is unknown is repeated as it was until it is known, so that
   nothing is saved twice or out of order. Nothing is kept in the browser. Without this script the button saves. */
(() => {
  const form = document.querySelector('form[data-save]');
  const inWords = form && form.querySelector('textarea');
  if (!form || !window.fetch || (inWords && typeof ownWords === 'undefined')) {
    return;
  }
  const TIMEOUT = 10000;
  const LONGEST_WAIT = 15000;
  const badge = form.querySelector('[role=status]');
  const field = name => form.querySelector(`input[name=${name}]`);
  const choices = [...form.querySelectorAll('input[name=answer]')];
  const words = inWords ? ownWords(form) : null;

  let kept = form.dataset.kept;   // what the server has
  let wanted = words ? words.value() : kept;    // what the person chose, or wrote
  let underway = null;            // what was sent and is not known to have arrived
  let busy = false;
  let failures = 0;
  let timer = 0;
  let saved = badge.textContent.trim();    // when the server last took something
  let goingOn = false;            // the button was pressed: on to the next page as soon as the server has it
  let away = false;               // and now on the way
  let chosenHere = false;         // with this script here; an earlier choice goes along with the form itself
  let closed = false;             // the private pages, or the whole session
  let stopped = false;
  let held = '';                  // other words are there: until the person has read them and presses the button
  let dirtySince = 0;

  const ICONS = { 'is-saved': 'M4 12.5l5 5L20 6.5', 'is-unsaved': 'M12 3a9 9 0 100 18 9 9 0 000-18M12 7v6M12 16.5v.1' };
  const icon = state => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [name, value] of [['width', 20], ['height', 20], ['viewBox', '0 0 24 24'], ['aria-hidden', 'true']]) {
      svg.setAttribute(name, value);
    }
    const shape = document.createElementNS(svg.namespaceURI, state ? 'path' : 'circle');
    for (const [name, value] of state ? [['d', ICONS[state]]]
      : [['cx', 12], ['cy', 12], ['r', 8], ['stroke-dasharray', '2.5 3.8']]) {
      shape.setAttribute(name, value);
    }
    svg.append(shape);
    return svg;
  };
  const show = (state, text, link) => {
    const words = document.createElement('span');
    words.textContent = text;
    if (link) {
      const a = document.createElement('a');
      a.href = '/identity/pin?next=/path';
      a.target = '_blank';
      a.rel = 'noopener';
      a.textContent = badge.dataset.open;
      words.append(' ', a);
    }
    badge.className = `saved ${state}`;
    badge.replaceChildren(icon(state), words);
  };
  const calm = () => {
    if (saved) {
      show('is-saved', saved);
    } else {
      badge.className = 'saved';
      badge.replaceChildren();
    }
  };
  const onward = () => words ? write() : send();
  const choose = value => choices.forEach(choice => {
    choice.checked = choice.value === value;
  });

  const later = isClosed => {
    failures += 1;
    closed = isClosed;
    show('is-unsaved', closed ? badge.dataset.closed : badge.dataset.late, closed);
    clearTimeout(timer);
    timer = setTimeout(send, Math.min(LONGEST_WAIT, 500 * 2 ** failures));
  };
  const arrived = told => {
    kept = words ? underway.answer : told.answer;
    underway = null;
    closed = false;
    failures = 0;
    field('revision').value = told.revision + 1;
    if (wanted !== kept) {
      onward();
      return;
    }
    saved = told.text;
    show('is-saved', saved);
    if (goingOn) {
      away = true;
      form.submit();
    }
  };
  // Another answer is there: the page shows it and says so, and the person chooses.
  const refused = told => {
    underway = null;
    goingOn = false;
    failures = 0;
    stopped = told.result === 'ALREADY_SUBMITTED' || told.result === 'NOT_YOURS';
    if (told.answer !== undefined) {
      kept = told.answer;
      field('revision').value = told.revision + 1;
    }
    if (words) {
      held = told.answer === undefined ? '' : told.text;
      words.refused(told.answer);
    } else {
      wanted = kept;
      choose(kept);
    }
    show('is-unsaved', told.text);
  };
  // Own words go on their way soon after the last key. What cannot be saved as it stands is said, and stays in the box.
  const write = () => {
    wanted = words.value();
    const fault = held || words.fault();
    clearTimeout(timer);
    if (stopped) {
      return;
    } else if (fault) {
      goingOn = false;
      show('is-unsaved', fault);
    } else if (wanted === kept && !underway) {
      calm();
    } else if (failures) {
      timer = setTimeout(send, words.longest);
    } else {
      dirtySince ||= Date.now();
      show('', badge.dataset.saving);
      timer = setTimeout(send, goingOn ? 0 : Math.max(0, Math.min(words.pause, dirtySince + words.longest - Date.now())));
    }
  };

  const post = async sent => {
    const body = new URLSearchParams({
      csrf: field('csrf').value, attempt: field('attempt').value, item: field('item').value, ...sent
    });
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), TIMEOUT);
    try {
      const reply = await fetch(form.dataset.save, {
        method: 'POST', body, redirect: 'manual', cache: 'no-store', credentials: 'same-origin', keepalive: true,
        headers: { Accept: 'application/json' }, signal: stop.signal
      });
      const json = (reply.headers.get('Content-Type') || '').startsWith('application/json');
      return { status: reply.type === 'opaqueredirect' ? 401 : reply.status, told: json ? await reply.json() : null };
    } finally {
      clearTimeout(clock);
    }
  };
  // After a new sign-in in another tab the page's token is an old one: the page itself brings the new one.
  const renew = async () => {
    const page = await fetch(location.href, { redirect: 'manual', cache: 'no-store', credentials: 'same-origin' });
    if (page.status === 200) {
      const fresh = new DOMParser().parseFromString(await page.text(), 'text/html');
      field('csrf').value = fresh.querySelector('form[data-save] input[name=csrf]')?.value ?? field('csrf').value;
    }
  };
  const send = async () => {
    clearTimeout(timer);
    if (busy || stopped || (!underway && (wanted === kept || (words && (held || words.fault()))))) {
      return;
    }
    busy = true;
    dirtySince = 0;
    underway ??= { answer: wanted, revision: field('revision').value };
    if (!failures) {
      show('', badge.dataset.saving);
    }
    let next = () => later(false);
    try {
      if (closed) {
        await renew();
      }
      const { status, told } = await post(underway);
      if (status === 200 && told?.result === 'SAVED') {
        next = () => arrived(told);
      } else if (told && (status === 400 || status === 404 || status === 409)) {
        next = () => refused(told);
      } else if (status === 401 || status === 403) {
        next = () => later(true);
      }
    } catch {
      // offline, cut off or too slow: not known, so it is sent again
    }
    busy = false;
    next();
  };

  form.addEventListener(words ? 'input' : 'change', event => {
    if (words) {
      chosenHere = true;
      write();
    } else if (event.target.name === 'answer') {
      chosenHere = true;
      wanted = event.target.value;
      if (!underway && wanted === kept) {
        return;
      }
      send();
    }
  });
  // The button waits for what is still on its way; the page stays where it is until the server has it.
  form.addEventListener('submit', event => {
    if (!stopped && (underway || busy || wanted !== kept || words?.fault())) {
      event.preventDefault();
      goingOn = true;
      held = '';
      onward();
    }
  });
  if (words) {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') {
        send();
      }
    });
  }
  addEventListener('online', () => send());
  // Asked only where a choice would be lost; a form already on its way, pressed before this script came, is not held back.
  addEventListener('beforeunload', event => {
    const left = document.documentElement.classList.contains('gone');
    if (!left && !away && !stopped && chosenHere && (underway || wanted !== kept || words?.fault())) {
      event.preventDefault();
    }
  });

  // Chosen before this script was here.
  const early = choices.find(choice => choice.checked && !choice.defaultChecked);
  if (words) {
    chosenHere = words.early;
    if (words.early) {
      write();
    }
  } else if (early) {
    wanted = early.value;
    send();
  }
})();
