/* Pictures of staff pages. They wear the page's own colours, in light, in dark, on paper and where a person has forced
   theirs; they are as high as their bars need, and drawn when the row that holds them opens. */
{
  const ROW = 2.6;
  const UPRIGHT = '16rem';
  const CLEAR = 'transparent';
  const forced = matchMedia('(forced-colors: active)');
  const media = [forced, ...['(prefers-color-scheme: dark)', '(prefers-contrast: more)', 'print'].map(q => matchMedia(q))];

  const colours = () => {
    const page = getComputedStyle(document.body);
    const value = name => forced.matches ? page.color : page.getPropertyValue(name).trim();
    return { bar: value('--water'), words: value('--ink'), line: value('--line') };
  };

  // One series is full, a second one hollow: they are told apart without colour too.
  const wears = chart => {
    const { bar, words, line } = colours();
    for (const axis of Object.values(chart.config.options.scales)) {
      axis.ticks = { ...axis.ticks, color: words };
      axis.title = { ...axis.title, color: words };
      axis.grid = { ...axis.grid, color: line };
      axis.border = { ...axis.border, color: line };
    }
    const plugins = chart.config.options.plugins;
    plugins.legend = { ...plugins.legend, display: chart.data.datasets.length > 1, labels: { color: words } };
    chart.data.datasets.forEach((set, at) => Object.assign(set, {
      backgroundColor: at ? CLEAR : bar, hoverBackgroundColor: at ? CLEAR : bar,
      borderColor: bar, hoverBorderColor: bar, borderWidth: 2, maxBarThickness: 24,
    }));
  };

  const lines = chart => chart.data.labels.reduce((sum, label) => sum + Math.max(1, [].concat(label).length * 0.6), 0);

  const begins = () => {
    Object.assign(Chart.defaults, { animation: false, maintainAspectRatio: false });
    Object.assign(Chart.defaults.font, { family: getComputedStyle(document.body).fontFamily, size: 14 });
    Chart.register({
      id: 'alongside',
      beforeInit(chart) {
        const box = chart.canvas.parentNode;
        const lying = chart.config.options.indexAxis === 'y';
        box.style.blockSize = lying ? `${lines(chart) * chart.data.datasets.length * ROW + 3.5}rem` : UPRIGHT;
        box.classList.add('drawn');
        wears(chart);
      },
    });
    for (const one of media) {
      one.addEventListener('change', () => {
        for (const chart of Object.values(Chart.instances)) {
          wears(chart);
          chart.update(); // and not 'none', which leaves what bars share as it was
        }
      });
    }
  };

  if (window.Chart) {
    begins();
  }

  document.addEventListener('toggle', ({ target }) => {
    if (target.open) {
      PrimeFaces.invokeDeferredRenders(target.id);
    }
  }, true);

  // A link to what is inside a closed row opens it, whatever the browser does by itself.
  const opens = () => {
    const row = document.getElementById(location.hash.slice(1))?.closest('details');
    if (row && !row.open) {
      row.open = true;
      document.getElementById(location.hash.slice(1)).scrollIntoView();
    }
  };
  addEventListener('hashchange', opens);
  opens();
}
