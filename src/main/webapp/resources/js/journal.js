/* Private writing on a step: the words go to the server within a second of each change. The badge (badge.js)
   says only what the server has said. Nothing is kept in the browser: the device may be shared. */
(() => {
  const box = document.getElementById('words');
  const status = document.querySelector('[data-saved]');
  const form = box?.form;
  if (!box || !status || !form || typeof savedBadge === 'undefined') {
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

  const badge = savedBadge(status);
  const say = (state, words) => badge.show(state && `is-${state}`, words);

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
    say('', box.dataset.saving);
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
