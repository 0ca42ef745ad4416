// The steps of the lecture, read from the outline in the page.

function all(selector, parent) {
  return Array.prototype.slice.call((parent || document).querySelectorAll(selector));
}

function one(selector) {
  return document.querySelector(selector);
}

// A line of a step as the message that an embed understands.
function messageOf(line) {
  var at = line.indexOf("=");
  if (at >= 0) {
    return { neurarium: "set", key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
  }
  var steps = /^step (\d+)$/.exec(line);
  return steps ? { neurarium: "step", n: Number(steps[1]) } : { neurarium: "action", name: line };
}

// Each step: the demo it is of, its number there from 0 and how many there are, its line, its note.
var STEPS = [];

all("[data-deck-of]").forEach(function (deck) {
  var items = all("[data-step]", deck);
  items.forEach(function (item, number) {
    STEPS.push({
      name: item.id,
      demo: deck.getAttribute("data-deck-of"),
      title: deck.getAttribute("data-title"),
      part: deck.getAttribute("data-part"),
      number: number,
      count: items.length,
      line: item.querySelector("[data-line]").textContent,
      note: item.querySelector("[data-note]"),
      messages: item.getAttribute("data-do").split("\n").filter(Boolean).map(messageOf)
    });
  });
});

// The index of a step by its name, such as descent-3; −1 where there is none.
function indexOf(name) {
  for (var i = 0; i < STEPS.length; i++) {
    if (STEPS[i].name === name) {
      return i;
    }
  }
  return -1;
}

function stepOf(demo, number) {
  return STEPS[indexOf(demo + "-" + (number + 1))];
}

// The settings that a demo opens with: those which its first step begins with.
function opening(demo) {
  var settings = [];
  var messages = stepOf(demo, 0).messages;
  for (var i = 0; i < messages.length && messages[i].neurarium === "set"; i++) {
    settings.push(messages[i]);
  }
  return settings;
}

// Storage may be switched off or forbidden; then only the address remembers.
function remember(key, value) {
  try {
    localStorage.setItem("neurarium-" + key, value);
  } catch (e) {
    return;
  }
}

function recall(key) {
  try {
    return localStorage.getItem("neurarium-" + key) || "";
  } catch (e) {
    return "";
  }
}
