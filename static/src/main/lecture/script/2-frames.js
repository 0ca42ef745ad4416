// The demos in their frames: one is seen, one more waits behind it for the next turn of the page.
// Frames may be of foreign origins, as they are from file://: messages are all that passes.

var frames = one("[data-frames]");
var shown = null;
var waiting = null;
var controlsShown = false;
var PATIENCE = 15000;

function themeNow() {
  return document.documentElement.getAttribute("data-theme") || "auto";
}

function addressOf(demo) {
  var query = opening(demo).map(function (setting) {
    return encodeURIComponent(setting.key) + "=" + encodeURIComponent(setting.value);
  });
  query.push("theme=" + themeNow());
  return "embed/" + demo + ".html?" + query.join("&") + "#lecture";
}

// Loads a demo behind what is seen. It stands there as its page opens, and computes nothing.
function load(demo) {
  var element = document.createElement("iframe");
  element.title = stepOf(demo, 0).title;
  element.allow = "camera; fullscreen; clipboard-write";
  element.tabIndex = -1;
  element.setAttribute("aria-hidden", "true");
  element.src = addressOf(demo);
  var frame = { demo: demo, element: element, done: 0, ready: false, whenReady: [] };
  frames.appendChild(element);
  setTimeout(function () {
    becomeReady(frame); // a demo that does not start says so itself
  }, PATIENCE);
  return frame;
}

function becomeReady(frame) {
  if (!frame.ready) {
    frame.ready = true;
    frame.whenReady.forEach(function (act) {
      act();
    });
  }
}

function tell(frame, message) {
  if (frame && frame.element.contentWindow) {
    frame.element.contentWindow.postMessage(message, "*");
  }
}

function frameOf(source) {
  return [shown, waiting].filter(function (frame) {
    return frame && frame.element.contentWindow === source;
  })[0];
}

function drop(frame) {
  if (frame) {
    frame.element.remove();
  }
}

// Does the steps of a demo up to a number. Those before it start nothing that runs on, and what
// the page has opened with is not set again.
function perform(frame, number) {
  for (var i = frame.done; i <= number; i++) {
    stepOf(frame.demo, i)
      .messages.slice(i === 0 ? opening(frame.demo).length : 0)
      .forEach(function (message) {
        if (i === number || message.name !== "play") {
          tell(frame, message);
          playing = message.name === "play";
        }
      });
  }
  frame.done = number + 1;
}

function reveal(frame) {
  if (shown !== frame) {
    drop(shown);
    shown = frame;
  }
  if (waiting === frame) {
    waiting = null;
  }
  frame.element.tabIndex = 0;
  frame.element.removeAttribute("aria-hidden");
  frame.element.className = "seen";
  window.focus(); // the keys come here again, also where the old frame had them
}

function showControls() {
  [shown, waiting].forEach(function (frame) {
    tell(frame, { neurarium: "set", key: "controls", value: controlsShown ? "1" : "0" });
  });
}

// Shows a step: the next one of a demo goes on from where the demo is, any other starts it anew.
// `then` is called when it is seen.
function present(step, then) {
  var goesOn = shown && shown.demo === step.demo && shown.ready && shown.done === step.number;
  if (goesOn) {
    perform(shown, step.number);
    then();
    return;
  }
  if (!waiting || waiting.demo !== step.demo || waiting.done > 0) {
    drop(waiting);
    waiting = load(step.demo);
  }
  var frame = waiting;
  function act() {
    if (frame === waiting) {
      reveal(frame);
      perform(frame, step.number);
      then();
    }
  }
  frame.whenReady = [act];
  if (frame.ready) {
    act();
  }
}

// Loads a demo ahead of time.
function prepare(demo) {
  if (demo && (!waiting || waiting.demo !== demo)) {
    drop(waiting);
    waiting = load(demo);
  }
}
