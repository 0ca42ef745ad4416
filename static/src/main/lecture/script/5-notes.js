// The speaker's window: this same page, opened a second time with ?notes=1. The two find each other
// by messages alone, so that it works from file:// too: the window asks every second, and after each
// turn of the page it is told.

var notesWindow = null;
var SECOND = 1000;

function openNotes() {
  var address = location.href.split("#")[0].split("?")[0] + "?notes=1";
  notesOpened = Date.now();
  notesWindow = window.open(address, "neurarium-notes", "width=900,height=640");
  if (!notesWindow) {
    putNote(one("[data-note-here]"), { note: blocked() });
    one("[data-note-here]").hidden = false;
  }
}

// The note of the step, after a word on why it is here.
function blocked() {
  var both = document.createElement("div");
  var why = document.createElement("p");
  why.textContent = show.getAttribute("data-blocked");
  both.appendChild(why);
  if (now >= 0) {
    both.appendChild(STEPS[now].note.cloneNode(true));
  }
  return both;
}

function tellNotes() {
  if (notesWindow && !notesWindow.closed && now >= 0) {
    notesWindow.postMessage({ neurarium: "lecture", at: STEPS[now].name }, "*");
  }
}

// What this page hears as the lecture.
function hear(event) {
  var message = event.data;
  if (!message || typeof message !== "object") {
    return;
  }
  var frame = frameOf(event.source);
  if (message.neurarium === "ready" && frame) {
    tell(frame, { neurarium: "set", key: "controls", value: controlsShown ? "1" : "0" });
    becomeReady(frame);
  } else if (message.neurarium === "step" && frame === shown) {
    lastStep = Date.now();
  } else if (message.neurarium === "key" && (frame === shown || event.source === notesWindow)) {
    press(nameOf(message));
  } else if (message.neurarium === "notes" && event.source.opener === window) {
    notesWindow = event.source;
    tellNotes();
  }
}

// The other side: this page as the speaker's window.
function prompter() {
  var started = Date.now();
  document.documentElement.setAttribute("data-on", "");
  outline.hidden = true;
  one("[data-prompter]").hidden = false;
  function tellLecture(message) {
    if (window.opener) {
      window.opener.postMessage(message, "*");
    }
  }
  function tick() {
    var seconds = Math.floor((Date.now() - started) / SECOND);
    var date = new Date();
    say("[data-clock]", date.getHours() + ":" + two(date.getMinutes()));
    say("[data-elapsed]", Math.floor(seconds / 60) + ":" + two(seconds % 60));
    tellLecture({ neurarium: "notes" });
  }
  window.addEventListener("message", function (event) {
    var message = event.data;
    var index = message && message.neurarium === "lecture" ? indexOf(String(message.at)) : -1;
    if (index >= 0 && index !== now && event.source === window.opener) {
      now = index;
      prompt(index);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && event.target.tagName !== "BUTTON") {
      tellLecture({ neurarium: "key", key: event.key, code: event.code });
    }
  });
  all("[data-key]", one("[data-prompter]")).forEach(function (button) {
    button.addEventListener("click", function () {
      tellLecture({ neurarium: "key", key: button.getAttribute("data-key") });
    });
  });
  one("[data-elapsed-reset]").addEventListener("click", function () {
    started = Date.now();
    tick();
  });
  tick();
  setInterval(tick, SECOND);
}

function two(number) {
  return (number < 10 ? "0" : "") + number;
}

function prompt(index) {
  var step = STEPS[index];
  var next = STEPS[index + 1];
  var place = whereIs(step) + " · " + (step.number + 1) + "/" + step.count;
  say("[data-prompter-where]", place + " · " + (index + 1) + "/" + STEPS.length);
  say("[data-prompter-line]", step.line);
  putNote(one("[data-prompter-note]"), step);
  say("[data-prompter-next]", next ? next.line : "");
}
