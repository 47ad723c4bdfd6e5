/* Beside an editor. The page is loaded anew when the courses have another edition than it shows. */
const SECOND = 1000;
const shown = document.querySelector('[data-edition]').dataset.edition;

async function look() {
  try {
    const answer = await fetch(location.href, {cache: 'no-store'});
    const edition = /data-edition="([0-9]+)"/.exec(await answer.text())?.[1];
    if (edition && edition !== shown) {
      location.reload();
      return;
    }
  } catch {
    // the server is being started again: it is asked again
  }
  setTimeout(look, SECOND);
}

setTimeout(look, SECOND);
