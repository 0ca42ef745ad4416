// The keys of a page. Its list of them is opened by ? or by its button; the browser itself keeps the
// focus inside, closes by Escape and gives the focus back.

// The key by its name; a letter by the Latin one, which stands for its place where the keyboard
// writes others.
function keyOf(event) {
  var place = /^Key([A-Z])$/.exec(event.code || "");
  var key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return place && !/^[ -~]$/.test(key) ? place[1].toLowerCase() : key;
}

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

// What the element with the focus does by itself with a key.
function usesKey(element, key) {
  var presses = key === " " || key === "Enter";
  var moves = /^(Arrow|Page|Home|End)/.test(key);
  if (element.closest("textarea, select")) {
    return true;
  }
  if (element.closest("input[type=range]")) {
    return moves;
  }
  if (element.closest("input[type=radio], [role=toolbar]")) {
    return presses || (moves && key.indexOf("Page") < 0);
  }
  if (element.closest("button, summary, a, input[type=checkbox], input[type=file]")) {
    return presses;
  }
  return !!element.closest("input") && !/^(Page|Escape)/.test(key);
}

// A click gives the keyboard to the embed; the keys that it has no use for it hands to the page
// around. In a lecture that page alone uses them, and Page Up and Page Down, which are all that a
// remote sends, even where a field would.
function passKeysOn() {
  document.addEventListener("keydown", function (event) {
    var key = event.key;
    var known = key.length === 1 || /^(Arrow|Page|Home$|End$|Enter$|Escape$)/.test(key);
    var turns = inLecture && /^Page/.test(key);
    if (!known || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (turns || !usesKey(event.target, key)) {
      send({ neurarium: "key", key: key, code: event.code, shift: event.shiftKey });
      if (inLecture) {
        event.preventDefault();
      }
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
