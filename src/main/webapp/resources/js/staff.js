/* On staff pages. A table whose session has ended asks in vain: the page is loaded anew, and leads to signing in. */
addEventListener('DOMContentLoaded', () => {
  // PrimeFaces names this box and gives it no role: a name alone is not read.
  for (const pages of document.querySelectorAll('.ui-paginator-center-content')) {
    pages.setAttribute('role', 'group');
  }
  window.jQuery?.(document).on('ajaxError', (event, answer) => {
    if (answer.status === 401 || answer.status === 403) {
      location.reload();
    }
  });
});
