/* On a step: what stands in its parts is saved within a second of each change (save.js). Each part has its own version;
   the badge speaks for all of them. */
const version = new URL(import.meta.url).search;
const { saver, badges } = await import(`./save.js${version}`);
const { savedBadge } = await import(`./badge.js${version}`);

const form = document.querySelector('form[data-save]');
const status = form?.querySelector('[data-saved]');
const say = status && badges(status, savedBadge(status));

const partSaver = frame => {
  const part = frame.dataset.part;
  const mine = ['base', 'revision', 'writer'].map(name => `${part}.${name}`);
  const input = name => form.elements.namedItem(`${part}.${name}`);
  const inputs = () => [...form.elements].filter(each => each.name.startsWith(`${part}.`) && !mine.includes(each.name));
  const isTick = each => each.type === 'radio' || each.type === 'checkbox';
  const read = (each, name) => isTick(each) ? (each[name === 'value' ? 'checked' : 'defaultChecked'] ? each.value : null) : each[name];
  const all = name => Object.fromEntries(inputs()
    .map(each => [each.name, read(each, name)])
    .filter(([, text]) => text !== null));
  const fields = () => all('value');
  const value = () => JSON.stringify(fields());
  return saver({
    form,
    of: { of: 'part', step: form.dataset.step, part },
    value,
    fields,
    version: {
      base: () => Number(input('base').value),
      setBase: revision => { input('base').value = revision; },
      writer: input('writer').value
    },
    badge: say(part),
    kept: JSON.stringify(all('defaultValue')), // as the server gave it; a browser may have filled in something else
    // Other words stand: any button of the form shows both. Too long: the person shortens them.
    refused: told => told.result !== 'TOO_LONG'
  });
};

if (form && status) {
  const frames = [...form.querySelectorAll('[data-part]')];
  const savers = new Map(frames.map(frame => [frame, partSaver(frame)]));
  const all = [...savers.values()];
  let away = false;

  savers.forEach((mine, frame) => {
    frame.addEventListener('input', () => mine.changed());
    frame.addEventListener('change', () => mine.changed());
  });
  // Typed before this script was here.
  all.filter(mine => mine.isDirty()).forEach(mine => mine.changed());

  // At least one turn passes: a browser takes no form that is sent while its own submit event is still being told.
  const idle = async () => {
    do {
      await new Promise(resolve => setTimeout(resolve, all.some(mine => mine.isBusy()) ? 50 : 0));
    } while (all.some(mine => mine.isBusy()));
  };
  const goOn = button => {
    away = true;
    savers.forEach((mine, frame) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = `${frame.dataset.part}.revision`;
      field.value = mine.revision();
      form.append(field);
    });
    form.requestSubmit(button);
  };
  // A button brings the words along. They are saved first, because a form that is sent while the server is out of reach
  // would take the page away. Where the server answers that the private pages are closed, the form goes: the page that
  // then comes keeps the words and says what to do.
  form.addEventListener('submit', async event => {
    if (away) {
      return;
    }
    event.preventDefault();
    await idle();
    await Promise.all(all.map(mine => mine.send()));
    if (all.every(mine => !mine.isUnsafe() || mine.isClosed() || mine.isUnfit())) {
      goOn(event.submitter);
    }
  });
  addEventListener('beforeunload', event => {
    const left = document.documentElement.classList.contains('gone');
    if (!left && !away && all.some(mine => mine.isUnsafe())) {
      event.preventDefault();
    }
  });
}
