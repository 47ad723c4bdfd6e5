/* A file goes out with its progress shown, and can be stopped. Without this the form is sent as any other. */
for (const form of document.querySelectorAll('form[data-upload]')) {
  const stop = form.querySelector('[data-stop]');
  const box = form.querySelector('[data-progress]');
  const bar = box.querySelector('progress');
  const said = form.querySelector('[data-said]');
  let sending = null;

  const ends = text => {
    sending = null;
    stop.hidden = true;
    box.hidden = true;
    said.textContent = text;
  };

  const shows = share => {
    bar.value = share;
    said.textContent = share < 100 ? `${form.dataset.sending} ${share} %` : form.dataset.reading;
  };

  // What was refused is told on this page, which still has the file, the questionnaire and the name.
  const refused = answer => {
    const page = new DOMParser().parseFromString(answer, 'text/html');
    const told = page.getElementById('refused');
    if (!told?.querySelector('.errors')) {
      return false;
    }
    document.getElementById('refused').replaceChildren(...[...told.childNodes].map(node => document.adoptNode(node)));
    document.title = page.title;
    document.querySelector('#refused .errors').focus({ preventScroll: true });
    scrollTo(0, 0);
    return true;
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    if (sending) {
      return;
    }
    document.getElementById('refused').replaceChildren();
    sending = new XMLHttpRequest();
    const request = sending;
    request.open('POST', form.action);
    request.upload.addEventListener('progress', now => shows(now.total ? Math.floor(100 * now.loaded / now.total) : 0));
    request.addEventListener('load', () => {
      ends('');
      if (new URL(request.responseURL).pathname === '/admin/response-set') {
        location.assign(request.responseURL);
      } else if (!refused(request.responseText)) {
        form.submit();
      }
    });
    request.addEventListener('error', () => {
      ends('');
      form.submit();
    });
    request.addEventListener('abort', () => ends(form.dataset.stopped));
    stop.hidden = false;
    box.hidden = false;
    shows(0);
    request.send(new FormData(form));
  });

  stop.addEventListener('click', () => sending?.abort());
}
