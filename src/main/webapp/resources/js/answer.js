/* On the question page: each choice is saved at once, and the badge says only what is so. One request is on its way at a
   time; one whose fate is unknown is repeated as it was until it is known, so that nothing is saved twice or out of order.
   Nothing is kept in the browser. Without this script the button saves. */
(() => {
  const form = document.querySelector('form[data-save]');
  if (!form || !window.fetch) {
    return;
  }
  const TIMEOUT = 10000;
  const LONGEST_WAIT = 15000;
  const badge = form.querySelector('[role=status]');
  const field = name => form.querySelector(`input[name=${name}]`);
  const choices = [...form.querySelectorAll('input[name=answer]')];

  let kept = form.dataset.kept;   // what the server has
  let wanted = kept;              // what the person chose
  let underway = null;            // what was sent and is not known to have arrived
  let busy = false;
  let failures = 0;
  let timer = 0;
  let goingOn = false;            // the button was pressed: on to the next page as soon as the server has it
  let away = false;               // and now on the way
  let chosenHere = false;         // with this script here; an earlier choice goes along with the form itself
  let closed = false;             // the private pages, or the whole session
  let stopped = false;

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
    underway = null;
    closed = false;
    failures = 0;
    kept = told.answer;
    field('revision').value = told.revision + 1;
    if (wanted !== kept) {
      send();
      return;
    }
    show('is-saved', told.text);
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
    wanted = kept;
    choose(kept);
    show('is-unsaved', told.text);
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
    if (busy || stopped || (!underway && wanted === kept)) {
      return;
    }
    busy = true;
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

  form.addEventListener('change', event => {
    if (event.target.name === 'answer') {
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
    if (!stopped && (underway || busy || wanted !== kept)) {
      event.preventDefault();
      goingOn = true;
      send();
    }
  });
  addEventListener('online', () => send());
  // Asked only where a choice would be lost; a form already on its way, pressed before this script came, is not held back.
  addEventListener('beforeunload', event => {
    const left = document.documentElement.classList.contains('gone');
    if (!left && !away && !stopped && chosenHere && (underway || wanted !== kept)) {
      event.preventDefault();
    }
  });

  // Chosen before this script was here.
  const early = choices.find(choice => choice.checked && !choice.defaultChecked);
  if (early) {
    wanted = early.value;
    send();
  }
})();
