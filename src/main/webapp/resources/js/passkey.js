/* A passkey is asked for, and its answer goes out with the form around it. Without this the page says what else
   works. */
const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));

const text = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const opened = options => {
  options.challenge = bytes(options.challenge);
  if (options.user) {
    options.user.id = bytes(options.user.id);
  }
  for (const known of options.excludeCredentials ?? []) {
    known.id = bytes(known.id);
  }
  return options;
};

/* As PublicKeyCredential.toJSON() writes it, which not every browser has yet. */
const written = credential => {
  const response = { clientDataJSON: text(credential.response.clientDataJSON) };
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (credential.response[name]) {
      response[name] = text(credential.response[name]);
    }
  }
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: {}
  });
};

for (const box of document.querySelectorAll('[data-passkey]')) {
  const form = box.closest('form');
  const button = box.querySelector('button');
  const failed = box.querySelector('[data-failed]');

  button.addEventListener('click', async () => {
    failed.hidden = true;
    button.disabled = true;
    try {
      const publicKey = opened(JSON.parse(box.dataset.options));
      const credential = await navigator.credentials[box.dataset.passkey]({ publicKey });
      form.elements.credential.value = written(credential);
      form.requestSubmit();
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  });

  /* The frame of another site may not ask, so that the person goes on in a window of its own. */
  const apart = window.top === window.self ? null : box.querySelector('[data-window]');
  if (window.PublicKeyCredential) {
    box.querySelector('[data-without]').hidden = true;
    (apart ?? box.querySelector('[data-asks]')).hidden = false;
  }
}
