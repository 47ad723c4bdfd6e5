/* On the question page: each choice is saved at once, own words (words.js) within a second (save.js), and the badge
   (badge.js) says only what is so. Without this script the button saves. */
const version = new URL(import.meta.url).search;
const { saver, badges } = await import(`./save.js${version}`);
const { savedBadge } = await import(`./badge.js${version}`);

const form = document.querySelector('form[data-save]');
const inWords = form?.querySelector('textarea');
const words = inWords ? (await import(`./words.js${version}`)).ownWords(form) : null;

if (form) {
  const status = form.querySelector('[role=status]');
  const field = name => form.querySelector(`input[name=${name}]`);
  const choices = [...form.querySelectorAll('input[name=answer]')];
  const chosen = () => choices.find(choice => choice.checked)?.value ?? '';
  const choose = value => choices.forEach(choice => {
    choice.checked = choice.value === value;
  });

  let held = ''; // other words are there: until the person has read them and presses the button
  let goingOn = false; // the button was pressed: on to the next page as soon as the server has it
  let away = false; // and now on the way
  let chosenHere = false; // with this script here; an earlier choice goes along with the form itself

  const saving = saver({
    form,
    of: { of: 'answer', attempt: field('attempt').value, item: field('item').value },
    value: words ? words.value : chosen,
    fields: () => ({ answer: words ? words.value() : chosen() }),
    version: {
      base: () => Number(field('revision').value) - 1,
      setBase: revision => { field('revision').value = revision + 1; },
      writer: ''
    },
    fault: () => words ? held || words.fault() : '',
    badge: badges(status, savedBadge(status))('answer'),
    kept: form.dataset.kept,
    pause: words ? undefined : 0,
    arrived: () => {
      if (goingOn) {
        away = true;
        form.submit();
      }
    },
    // Another answer is there: the page shows it and says so, and the person chooses.
    refused: (told, stands) => {
      goingOn = false;
      if (told.answer !== undefined) {
        stands(told.answer);
        field('revision').value = told.revision + 1;
      }
      if (words) {
        held = told.answer === undefined ? '' : told.text;
        words.refused(told.answer);
      } else {
        stands(told.answer ?? form.dataset.kept);
        choose(told.answer ?? form.dataset.kept);
      }
      return told.result === 'ALREADY_SUBMITTED' || told.result === 'NOT_YOURS';
    }
  });

  form.addEventListener(words ? 'input' : 'change', () => {
    chosenHere = true;
    saving.again(); // what was refused once may be chosen again, by somebody who has seen what stands there
    saving.changed();
  });
  // The button waits for what is still on its way; the page stays where it is until the server has it.
  form.addEventListener('submit', event => {
    if (!away && (saving.isUnsafe() || saving.isBusy())) {
      event.preventDefault();
      goingOn = true;
      held = '';
      saving.again();
      if (words?.fault()) {
        goingOn = false;
      }
      saving.changed(0);
    }
  });
  // Asked only where a choice would be lost; a form already on its way, pressed before this script came, is not held back.
  addEventListener('beforeunload', event => {
    const left = document.documentElement.classList.contains('gone');
    if (!left && !away && chosenHere && saving.isUnsafe()) {
      event.preventDefault();
    }
  });

  // Chosen or written before this script was here.
  if (words ? words.early : choices.some(choice => choice.checked && !choice.defaultChecked)) {
    chosenHere = Boolean(words);
    saving.changed();
  }
}
