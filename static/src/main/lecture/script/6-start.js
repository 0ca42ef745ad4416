// Starts the page: as the speaker's window, at the step of the address, or with the outline.

function start() {
  if (/[?&]notes=1/.test(location.search)) {
    prompter();
    return;
  }
  document.documentElement.setAttribute("data-brief", "");
  window.addEventListener("message", hear);
  window.addEventListener("hashchange", function () {
    go(indexOf(location.hash.slice(1)));
  });
  all("[data-line]").forEach(function (link, index) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      go(index);
    });
  });
  one("[data-show-notes]").addEventListener("change", function (event) {
    document.documentElement.toggleAttribute("data-brief", !event.target.checked);
  });
  one("[data-go-first]").addEventListener("click", function () {
    fullScreen(true);
    go(0);
  });
  one("[data-go-on]").addEventListener("click", function () {
    fullScreen(true);
    go(now >= 0 ? now : indexOf(recall("lecture")));
  });
  one("[data-go-notes]").addEventListener("click", openNotes);
  listen();
  offer();
  var index = indexOf(location.hash.slice(1));
  if (index >= 0) {
    go(index);
    one("[data-key=Restart]").hidden = index === 0;
  }
}

start();
