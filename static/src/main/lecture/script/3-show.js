// The show: which step is on, in the bar, in the address, in the memory.

var show = one("[data-show]");
var outline = one("[data-outline]");
var now = -1;

function say(selector, text) {
  one(selector).textContent = text;
}

// Puts a copy of a step's note into an element.
function putNote(element, step) {
  element.textContent = "";
  Array.prototype.forEach.call(step.note.childNodes, function (node) {
    element.appendChild(node.cloneNode(true));
  });
}

function whereIs(step) {
  return step.part + " · " + step.title;
}

function counted(number, count) {
  return show.getAttribute("data-step-of").replace("#", number).replace("#", count);
}

function drawDots(step) {
  var dots = one("[data-dots]");
  dots.textContent = "";
  for (var i = 0; i < step.count; i++) {
    var dot = document.createElement("button");
    dot.type = "button";
    dot.setAttribute("aria-label", counted(i + 1, step.count));
    dot.addEventListener("click", go.bind(null, now - step.number + i));
    if (i === step.number) {
      dot.setAttribute("aria-current", "step");
    }
    dots.appendChild(dot);
  }
}

function drawBar() {
  var step = STEPS[now];
  say("[data-where]", whereIs(step) + " · " + (step.number + 1) + "/" + step.count);
  say("[data-line-here]", step.line);
  putNote(one("[data-note-here]"), step);
  drawDots(step);
  var progress = one("[data-progress]");
  progress.max = STEPS.length;
  progress.value = now + 1;
  document.title = step.title + " · " + step.line;
}

function store() {
  remember("lecture", STEPS[now].name);
  try {
    history.replaceState(null, "", "#" + STEPS[now].name);
  } catch (e) {
    location.replace("#" + STEPS[now].name);
  }
}

// Goes to a step by its index; beyond the ends nothing happens.
function go(index) {
  if (!STEPS[index]) {
    return;
  }
  var again = index === now;
  now = index;
  one("[data-black]").hidden = true;
  one("[data-key=Restart]").hidden = true;
  outline.hidden = true;
  show.hidden = false;
  document.documentElement.setAttribute("data-on", "");
  drawBar();
  store();
  tellNotes();
  if (again && shown) {
    shown.done = -1; // it starts anew
  }
  present(STEPS[index], function () {
    var next = STEPS[now - STEPS[now].number + STEPS[now].count];
    prepare(next && next.demo);
  });
}

// Back to the outline, which is the overview; the step that is on is marked in it.
function overview() {
  show.hidden = true;
  outline.hidden = false;
  document.documentElement.removeAttribute("data-on");
  all("[data-line]").forEach(function (link) {
    link.removeAttribute("aria-current");
  });
  var link = document.querySelector("#" + STEPS[now].name + " [data-line]");
  link.setAttribute("aria-current", "step");
  link.focus();
  offer();
}

// The buttons over the outline: go on where one was, or begin.
function offer() {
  var index = now >= 0 ? now : indexOf(recall("lecture"));
  one("[data-starts]").hidden = false;
  one("[data-go-on]").hidden = index <= 0;
  if (index > 0) {
    var step = STEPS[index];
    say("[data-go-on-where]", step.title + " " + (step.number + 1) + "/" + step.count);
  }
}

// Browsers may leave full screen when the speaker's window opens; then the next key goes back.
var goesBack = false;
var notesOpened = -Infinity; // when
var SOON = 3000;

document.addEventListener("fullscreenchange", function () {
  goesBack = !document.fullscreenElement && Date.now() - notesOpened < SOON;
});

function fullScreen(on) {
  var page = document.documentElement;
  if (on && !document.fullscreenElement && page.requestFullscreen) {
    page.requestFullscreen().catch(function () {
      return; // a browser that does not allow it shows the lecture in its window
    });
  } else if (!on && document.fullscreenElement) {
    document.exitFullscreen();
  }
}
