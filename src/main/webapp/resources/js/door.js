/* The server's door for answer.js: one answer goes in, and what the server says comes out. It keeps nothing. */
const saveDoor = form => { // eslint-disable-line no-unused-vars
  const TIMEOUT = 10000;
  const field = name => form.querySelector(`input[name=${name}]`);
  return {
    // Throws where it is not known whether the server has it: offline, cut off or too slow.
    post: async sent => {
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
    },
    // After a new sign-in in another tab the page's token is an old one: the page itself brings the new one.
    renew: async () => {
      const page = await fetch(location.href, { redirect: 'manual', cache: 'no-store', credentials: 'same-origin' });
      if (page.status === 200) {
        const fresh = new DOMParser().parseFromString(await page.text(), 'text/html');
        field('csrf').value = fresh.querySelector('form[data-save] input[name=csrf]')?.value ?? field('csrf').value;
      }
    }
  };
};
