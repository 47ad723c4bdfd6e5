/* On the question page: each choice is saved at once (door.js), own words (words.js) within a second, and the badge
   (badge.js) says only what is so. One request is on its way at a time; one whose fate is unknown is repeated as it was
   until it is known, so that nothing is saved twice or out of order. Nothing is kept in the browser. Without this script
   the button saves. */
(() => {
  const form = document.querySelector('form[data-save]');
  const inWords = form && form.querySelector('textarea');
  const all = typeof savedBadge !== 'undefined' && typeof saveDoor !== 'undefined';
  if (!form || !window.fetch || !all || (inWords && typeof ownWords === 'undefined')) {
    return;
  }
  const LONGEST_WAIT = 15000;
  const status = form.querySelector('[role=status]');
  const badge = savedBadge(status);
  const door = saveDoor(form);
  const field = name => form.querySelector(`input[name=${name}]`);
  const choices = [...form.querySelectorAll('input[name=answer]')];
  const words = inWords ? ownWords(form) : null;

  let kept = form.dataset.kept;   // what the server has
  let wanted = words ? words.value() : kept;    // what the person chose, or wrote
  let underway = null;            // what was sent and is not known to have arrived
  let busy = false;
  let failures = 0;
  let timer = 0;
  let saved = status.textContent.trim();    // when the server last took something
  let goingOn = false;            // the button was pressed: on to the next page as soon as the server has it
  let away = false;               // and now on the way
  let chosenHere = false;         // with this script here; an earlier choice goes along with the form itself
  let closed = false;             // the private pages, or the whole session
  let stopped = false;
  let held = '';                  // other words are there: until the person has read them and presses the button
  let dirtySince = 0;

  const calm = () => {
    if (saved) {
      badge.show('is-saved', saved);
    } else {
      badge.clear();
    }
  };
  const onward = () => words ? write() : send();
  const choose = value => choices.forEach(choice => {
    choice.checked = choice.value === value;
  });

  const later = isClosed => {
    failures += 1;
    closed = isClosed;
    const link = closed && { href: '/identity/pin?next=/path', text: status.dataset.open };
    badge.show('is-unsaved', closed ? status.dataset.closed : status.dataset.late, link);
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
    badge.show('is-saved', saved);
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
    badge.show('is-unsaved', told.text);
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
      badge.show('is-unsaved', fault);
    } else if (wanted === kept && !underway) {
      calm();
    } else if (failures) {
      timer = setTimeout(send, words.longest);
    } else {
      dirtySince ||= Date.now();
      badge.show('', status.dataset.saving);
      timer = setTimeout(send, goingOn ? 0 : Math.max(0, Math.min(words.pause, dirtySince + words.longest - Date.now())));
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
      badge.show('', status.dataset.saving);
    }
    let next = () => later(false);
    try {
      if (closed) {
        await door.renew();
      }
      const { status: code, told } = await door.post(underway);
      if (code === 200 && told?.result === 'SAVED') {
        next = () => arrived(told);
      } else if (told && (code === 400 || code === 404 || code === 409)) {
        next = () => refused(told);
      } else if (code === 401 || code === 403) {
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
