// The console of the message API: a demo in a frame, messages to send, and a log of both directions.

var zh = /^zh/.test(document.documentElement.lang);
var MOST_LINES = 200;
var LONGEST_LINE = 2000;

function words(chinese, english) {
  return zh ? chinese : english;
}

var TYPICAL = [
  { neurarium: "controls", id: 1 },
  { neurarium: "state", id: 2 },
  { neurarium: "step", n: 10 },
  { neurarium: "action", name: "play" },
  { neurarium: "action", name: "pause" },
  { neurarium: "action", name: "reset" },
  { neurarium: "set", key: "speed", value: 5 },
  { neurarium: "set", key: "exercises", value: true },
  { neurarium: "set", key: "theme", value: "dark" }
];

var find = function (selector) {
  return document.querySelector(selector);
};
var place = new URL("..", location.href.split("#")[0].split("?")[0]).href;
var demoSelect = find("#demo");
var textArea = find("#message");
var trouble = find("#trouble");
var log = find("[data-log]");
var pauseButton = find("[data-pause]");
var paused = false;
var frame = null;

function cut(text) {
  return text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) + " …" : text;
}

// A line of the log, the newest on top; the oldest leave.
function note(direction, message) {
  if (paused || (message.neurarium === "step" && "state" in message && !find("[data-steps]").checked)) {
    return;
  }
  var line = document.createElement("li");
  line.className = direction;
  var mark = document.createElement("span");
  mark.textContent = direction === "sent" ? words("发出 →", "sent →") : words("← 收到", "← heard");
  var text = document.createElement("code");
  text.textContent = cut(JSON.stringify(message));
  line.appendChild(mark);
  line.appendChild(text);
  log.insertBefore(line, log.firstChild);
  while (log.children.length > MOST_LINES) {
    log.lastChild.remove();
  }
}

function open() {
  if (frame) {
    frame.remove();
  }
  frame = document.createElement("iframe");
  frame.title = words("演示", "Demo");
  frame.setAttribute("allow", "camera; fullscreen; clipboard-write");
  frame.src = place + words("zh", "en") + "/embed/" + demoSelect.value + ".html";
  find("[data-live]").appendChild(frame);
}

function complain(text) {
  trouble.textContent = text;
  textArea.setAttribute("aria-invalid", text ? "true" : "false");
}

function send(message) {
  note("sent", message);
  frame.contentWindow.postMessage(message, "*");
}

// The message as typed; null, and words about it, where it is none.
function typed() {
  var message;
  try {
    message = JSON.parse(textArea.value);
  } catch (e) {
    complain(words("这不是 JSON：", "This is not JSON: ") + e.message);
    return null;
  }
  if (!message || typeof message !== "object" || typeof message.neurarium !== "string") {
    complain(
      words(
        '消息是一个对象，其中 "neurarium" 是消息的名字，例如 {"neurarium": "step", "n": 10}。',
        'A message is an object whose "neurarium" names it, such as {"neurarium": "step", "n": 10}.'
      )
    );
    return null;
  }
  complain("");
  return message;
}

function labelOf(message) {
  return [message.neurarium, message.name, message.key, message.n, message.value]
    .filter(function (part) {
      return part !== undefined;
    })
    .join(" ");
}

TYPICAL.forEach(function (message) {
  var button = document.createElement("button");
  button.translate = false; // the message itself, in no language
  button.type = "button";
  button.textContent = labelOf(message);
  button.addEventListener("click", function () {
    textArea.value = JSON.stringify(message);
    complain("");
    send(message);
  });
  find("[data-typical]").appendChild(button);
});

find("[data-send]").addEventListener("submit", function (event) {
  event.preventDefault();
  var message = typed();
  if (message) {
    send(message);
  }
});

textArea.addEventListener("keydown", function (event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    var message = typed();
    if (message) {
      send(message);
    }
  }
});

window.addEventListener("message", function (event) {
  var message = event.data;
  if (event.source !== frame.contentWindow || !message || !message.neurarium) {
    return;
  }
  if (message.neurarium === "resize" && message.height > 0) {
    frame.style.height = message.height + "px";
  }
  note("heard", message);
});

pauseButton.addEventListener("click", function () {
  paused = !paused;
  pauseButton.setAttribute("aria-pressed", String(paused));
});

find("[data-clear]").addEventListener("click", function () {
  log.textContent = "";
});

demoSelect.addEventListener("change", function () {
  log.textContent = "";
  open();
});

textArea.value = JSON.stringify(TYPICAL[0]);
open();
