/* The box of a question in own words, for answer.js: what stands in it, how much room is left, and what else was saved. It
   sends nothing and keeps nothing. Without it the button saves. */
export const ownWords = form => {
  const LOUD = 1000; // after the last key the room that is left is said aloud
  const box = form.querySelector('textarea[name=words]');
  const none = form.querySelector('input[name=answer]');
  const room = document.getElementById('words-room');
  const aloud = form.querySelector('[data-room]');
  const other = form.querySelector('[data-other]');
  let timer = 0;

  // As the server counts: a letter is one and so is an emoji, and what nobody can see is none.
  const length = text => [...text.replace(/\r\n?/g, '\n')].filter(c => c === '\n' || c === '\t'
    || !(/[\p{Cc}\p{Cs}]/u.test(c) || (c.codePointAt(0) & 0xFFFE) === 0xFFFE)).length;
  const over = () => length(box.value) - Number(box.dataset.max);
  const count = () => {
    const left = -over();
    room.textContent = `${left < 0 ? room.dataset.over : room.dataset.left} ${Math.abs(left)}`;
    clearTimeout(timer);
    timer = setTimeout(() => { aloud.textContent = room.textContent; }, LOUD);
  };
  form.addEventListener('input', count);
  count();
  clearTimeout(timer); // nothing is said before somebody writes

  return {
    early: box.value !== box.defaultValue || none.checked !== none.defaultChecked,
    value: () => none.checked ? '-' : box.value,
    // Why this cannot be saved as it stands; empty where it can.
    fault: () => none.checked && box.value.trim() ? box.dataset.both : over() > 0 ? box.dataset.long : '',
    // What was written here stays in the box; what the server has instead stands beside it.
    refused: answer => {
      if (answer === undefined) {
        return;
      }
      const text = answer === '-' ? box.dataset.none : answer || box.dataset.open;
      other.querySelector('.prose').replaceChildren(...text.split('\n').map(line => {
        const p = document.createElement('p');
        p.textContent = line;
        return p;
      }));
      other.hidden = false;
    }
  };
};
