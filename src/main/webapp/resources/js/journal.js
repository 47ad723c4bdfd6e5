/* Private writing on a step: the words go to the server within a second of each change. The badge says only what the
   server has said. Nothing is kept in the browser: the device may be shared. */
(() => {
  const box = document.getElementById('words');
  const badge = document.querySelector('[data-saved]');
  const form = box?.form;
  if (!box || !badge || !form) {
    return;
  }

  const PAUSE = 400; // after the last key
  const LONGEST = 900; // after the first key that is not saved yet
  const RETRY = [1000, 2000, 4000, 8000, 15000];
  const PATIENCE = 10000;

  const field = name => {
    let input = form.elements.namedItem(name);
    if (!input) {
      input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      form.append(input);
    }
    return input;
  };
  const base = field('base');
  const revision = field('revision');
  revision.value = Number(base.value) + 1;

  let kept = box.value; // what the server has
  let refused = null; // what it will not take
  let dirtySince = 0;
  let failures = 0;
  let sending = false;
  let stopped = false;
  let timer;

  const ICONS = {
    saved: [['path', { d: 'M4 12.5l5 5L20 6.5' }]],
    saving: [['circle', { cx: 12, cy: 12, r: 8, 'stroke-dasharray': '2.5 3.8' }]],
    unsaved: [['circle', { cx: 12, cy: 12, r: 9 }], ['path', { d: 'M12 7v6M12 16.5v.1' }]],
  };
  const shape = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };
  const say = (state, words) => {
    const icon = shape('svg', { width: 20, height: 20, viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    ICONS[state].forEach(([name, attributes]) => icon.append(shape(name, attributes)));
    const text = document.createElement('span');
    text.textContent = words;
    badge.className = state === 'saving' ? 'saved' : `saved is-${state}`;
    badge.replaceChildren(icon, text);
  };

  const body = words => {
    const data = new URLSearchParams(new FormData(form));
    data.set('words', words);
    data.set('do', 'save');
    return data;
  };
  const post = (words, options) => fetch(form.action, { method: 'POST', body: body(words), redirect: 'manual', ...options });

  const plan = wait => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };
  const again = words => {
    say('unsaved', words);
    plan(RETRY[Math.min(failures++, RETRY.length - 1)]);
  };

  const idle = async () => {
    while (sending) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  const isDirty = () => box.value !== kept;

  async function send() {
    if (sending || stopped || !isDirty() || box.value === refused) {
      return;
    }
    const words = box.value;
    sending = true;
    dirtySince = 0;
    clearTimeout(timer);
    revision.value = Number(revision.value) + 1;
    try {
      await hear(await post(words, { signal: AbortSignal.timeout(PATIENCE) }), words);
    } catch {
      again(box.dataset.unsaved);
    } finally {
      sending = false;
    }
    if (failures === 0) {
      await send();
    }
  }

  async function hear(answer, words) {
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      again(box.dataset.closed);
      return;
    }
    const [stands, text] = (await answer.text()).split('\n');
    if (answer.status === 200 && /^\d+$/.test(stands)) {
      failures = 0;
      kept = words;
      base.value = stands;
      if (!isDirty()) {
        say('saved', text);
      }
    } else if (answer.status === 409 || answer.status === 413) {
      // Trying again cannot help: the person shortens the words, or looks at both versions by any button of the form.
      stopped = answer.status === 409;
      refused = words;
      failures = 0;
      say('unsaved', text);
    } else {
      again(box.dataset.unsaved);
    }
  }

  box.addEventListener('input', () => {
    if (stopped) {
      return;
    }
    say('saving', box.dataset.saving);
    dirtySince = dirtySince || Date.now();
    if (failures === 0 && !sending) {
      plan(Math.max(0, Math.min(PAUSE, dirtySince + LONGEST - Date.now())));
    }
  });
  addEventListener('online', () => plan(0));
  // Leaving the page in any way: one last try, which the browser may finish after the page is gone.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && isDirty() && !stopped) {
      revision.value = Number(revision.value) + 1;
      post(box.value, { keepalive: true }).catch(() => {});
    }
  });
  // A button brings the words along. If they are not saved yet, save first: where the private pages have closed
  // meanwhile, the form would be sent to the PIN page and the words would be lost.
  form.addEventListener('submit', async event => {
    if (stopped || !isDirty() || box.value === refused) {
      stopped = true;
      revision.value = Number(revision.value) + 1;
      return;
    }
    event.preventDefault();
    if (sending) {
      await idle();
    }
    await send();
    if (stopped || !isDirty() || box.value === refused) {
      form.requestSubmit(event.submitter);
    }
  });
})();
