/* Cards lie on a pile, and one of them is looked at. What is put aside is put aside for this visit only: nothing of it
   is sent, and what is kept is saved by the step. */
for (const deck of document.querySelectorAll('.deck')) {
  const cards = [...deck.querySelectorAll('li')];
  const tools = deck.querySelector('.row');
  const tool = name => tools.querySelector(`[data-do=${name}]`);
  const status = deck.querySelector('[role=status]');
  let pile = [...cards];
  let one = true;

  const place = card => deck.dataset.of.replace('{n}', cards.indexOf(card) + 1).replace('{all}', cards.length);
  const front = card => card.querySelector('.line').textContent;
  // The status is read aloud when it changes, and whoever sees the card need not read it twice.
  const tell = text => {
    const aloud = document.createElement('span');
    aloud.className = 'vh';
    aloud.textContent = `: ${front(pile[0])}`;
    status.replaceChildren(text, aloud);
  };
  const show = () => {
    deck.classList.toggle('one', one);
    cards.forEach(card => { card.hidden = one && card !== pile[0]; });
    tool('another').hidden = !one;
    tool('not').hidden = !one;
    tool('all').textContent = one ? deck.dataset.all : deck.dataset.one;
    status.replaceChildren();
  };
  const lay = rest => {
    const isOver = rest.length === 0;
    pile = isOver ? [...cards] : rest;
    pile.forEach(card => card.querySelector('details')?.removeAttribute('open'));
    show();
    tell(isOver ? deck.dataset.again : place(pile[0]));
  };
  tool('another').addEventListener('click', () => lay([...pile.slice(1), pile[0]]));
  tool('not').addEventListener('click', () => lay(pile.slice(1)));
  tool('all').addEventListener('click', () => {
    one = !one;
    show();
  });
  tools.hidden = false;
  show();
}
