// The list of a page's keys, which ? or its button opens. The browser itself keeps the focus inside,
// closes by Escape and gives the focus back.

function keyList() {
  var dialog = document.querySelector("[data-keys]");
  var button = document.querySelector("[data-keys-button]");
  if (!dialog || !dialog.showModal) {
    return;
  }
  function open() {
    if (!dialog.open) {
      dialog.showModal();
    }
  }
  if (button) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
  dialog.querySelector("[data-keys-close]").addEventListener("click", function () {
    dialog.close();
  });
  document.addEventListener("keydown", function (event) {
    var types = event.target.closest("input, select, textarea");
    if ((event.key === "?" || event.key === "？") && !types) {
      event.preventDefault();
      open();
    }
  });
}

// In a lecture an embed gives the keys of a presenter to the page that holds it. A field keeps
// what is typed into it, but not Page Up and Page Down, which are all that a remote sends.

var PASSED_ON = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", " ", "Home", "End", "Escape"];

function passKeysOn() {
  document.addEventListener("keydown", function (event) {
    var page = event.key === "PageUp" || event.key === "PageDown";
    var busy = event.target.closest("input, select, textarea, button, summary, a, [role=toolbar]");
    var writes = event.target.closest("input, select, textarea");
    var named = PASSED_ON.indexOf(event.key) >= 0;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (page || (named && !busy) || (event.key.length === 1 && event.key !== " " && !writes)) {
      event.preventDefault();
      send({ neurarium: "key", key: event.key });
    }
  });
}

// A lecture shows the controls when the speaker asks for them.
function followControls(demo) {
  demo.on("change", function (change) {
    if (change.key === "controls") {
      document.documentElement.setAttribute("data-controls", change.value);
    }
  });
}
