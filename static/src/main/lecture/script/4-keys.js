// What the keys do, whether they come from this page, from the frame of a demo, from the speaker's
// window or from a button.

var FORWARD = ["PageDown", "ArrowRight", "ArrowDown", " "];
var BACK = ["PageUp", "ArrowLeft", "ArrowUp"];
var PULSE = 1500; // a demo that plays makes a step in this time
var playing = false; // as far as this page has asked for it
var lastStep = 0;

function toggle(selector) {
  one(selector).hidden = !one(selector).hidden;
}

function turnTheme() {
  one("[data-theme-button]").click();
  [shown, waiting].forEach(function (frame) {
    tell(frame, { neurarium: "set", key: "theme", value: themeNow() });
  });
}

var DEEDS = {
  Home: function () {
    go(0);
  },
  Restart: function () {
    go(0);
  },
  End: function () {
    go(STEPS.length - 1);
  },
  Escape: function () {
    one("[data-black]").hidden = true;
  },
  ".": function () {
    toggle("[data-black]");
  },
  b: function () {
    toggle("[data-black]");
  },
  c: function () {
    controlsShown = !controlsShown;
    showControls();
  },
  f: function () {
    fullScreen(!document.fullscreenElement);
  },
  n: function () {
    toggle("[data-note-here]");
  },
  o: overview,
  p: function () {
    playing = !(playing && Date.now() - lastStep < PULSE);
    tell(shown, { neurarium: "action", name: playing ? "play" : "pause" });
  },
  r: function () {
    go(now);
  },
  s: openNotes,
  t: turnTheme,
  x: function () {
    tell(shown, { neurarium: "action", name: "step" });
  },
  "?": function () {
    one("[data-keys-button]").click();
  }
};

// The name of a key that was pressed: a letter by the Latin one, which stands for its place where
// the keyboard writes others.
function nameOf(event) {
  var place = /^Key([A-Z])$/.exec(event.code || "");
  return place && !/^[ -~]$/.test(event.key) ? place[1] : String(event.key);
}

// Returns whether the key means something here.
function press(key) {
  var name = key.length === 1 ? key.toLowerCase() : key;
  if (show.hidden) {
    return false;
  }
  if (goesBack && name !== "Escape") {
    fullScreen(true);
  }
  if (FORWARD.indexOf(name) >= 0) {
    go(now + 1);
  } else if (BACK.indexOf(name) >= 0) {
    go(now - 1);
  } else if (Object.prototype.hasOwnProperty.call(DEEDS, name)) {
    DEEDS[name]();
  } else {
    return false;
  }
  return true;
}

function listen() {
  document.addEventListener("keydown", function (event) {
    var inDialog = event.target.closest("dialog, input");
    var onButton = event.target.closest("button") && (event.key === " " || event.key === "Enter");
    var modified = event.ctrlKey || event.metaKey || event.altKey;
    if (inDialog || onButton || modified || event.defaultPrevented || event.key === "?") {
      return;
    }
    if (press(nameOf(event))) {
      event.preventDefault();
    }
  });
  all("[data-key]", show).forEach(function (button) {
    button.addEventListener("click", function () {
      press(button.getAttribute("data-key"));
    });
  });
  one("[data-black]").addEventListener("click", function () {
    one("[data-black]").hidden = true;
  });
  swipes(one("[data-bar]"));
}

// A swipe over the bar turns the page; over the picture a finger belongs to the demo.
function swipes(bar) {
  var from = null;
  bar.addEventListener("pointerdown", function (event) {
    from = event.clientX;
  });
  bar.addEventListener("pointerup", function (event) {
    var way = from === null ? 0 : event.clientX - from;
    from = null;
    if (Math.abs(way) > 60) {
      press(way < 0 ? "PageDown" : "PageUp");
    }
  });
}
