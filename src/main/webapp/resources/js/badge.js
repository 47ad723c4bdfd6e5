/* The badge of what is saved, for answer.js and parts.js. It says what it is told, and knows nothing by itself. */
export const savedBadge = badge => {
  const SHAPES = {
    '': ['circle', { cx: 12, cy: 12, r: 8, 'stroke-dasharray': '2.5 3.8' }],
    'is-saved': ['path', { d: 'M4 12.5l5 5L20 6.5' }],
    'is-unsaved': ['path', { d: 'M12 3a9 9 0 100 18 9 9 0 000-18M12 7v6M12 16.5v.1' }]
  };
  const drawn = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };
  return {
    // The state is a class, empty while something is on its way; the link, where there is one, opens a new tab.
    show: (state, text, link) => {
      const icon = drawn('svg', { width: 20, height: 20, viewBox: '0 0 24 24', 'aria-hidden': 'true' });
      icon.append(drawn(...SHAPES[state]));
      const words = document.createElement('span');
      words.textContent = text;
      if (link) {
        const a = document.createElement('a');
        a.href = link.href;
        a.target = '_blank';
        a.rel = 'noopener';
        a.textContent = link.text;
        words.append(' ', a);
      }
      badge.className = `saved ${state}`.trim();
      badge.replaceChildren(icon, words);
    },
    clear: () => {
      badge.className = 'saved';
      badge.replaceChildren();
    }
  };
};
