// Drives the demos of this page with its own buttons, listens to them, and keeps score.
// Everything goes by messages; see "Messages and parameters" in Neurarium.

const text = document.body.dataset; // the sentences of this page, in its language

// A <neurarium-demo> sends by itself, a plain iframe by postMessage.
function send(target, message) {
  if (target.send) {
    target.send(message);
  } else {
    target.contentWindow.postMessage(message, "*");
  }
}

// <button data-to="#neuron" data-message='{"neurarium": "step", "n": 20}'>
for (const button of document.querySelectorAll("button[data-to]")) {
  button.addEventListener("click", () => {
    for (const target of document.querySelectorAll(button.dataset.to)) {
      send(target, JSON.parse(button.dataset.message));
    }
  });
}

// A sentence under the first demo, made from the numbers of each step.
const neuron = document.querySelector("#neuron");
neuron.addEventListener("step", event => {
  const { steps, correct } = event.detail.state;
  document.querySelector("#told").textContent = text.told
    .replace("STEPS", steps)
    .replace("CORRECT", correct);
});

// What a student changes in any demo of this page.
neuron.addEventListener("change", event => {
  document.querySelector("#changed").textContent = text.changed
    .replace("KEY", event.detail.key)
    .replace("VALUE", event.detail.value);
});

// What the demos of this page say, and nobody else: one listener for all of their frames.
addEventListener("message", event => {
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === event.source) {
      hear(frame, event.data);
    }
  }
});

function hear(frame, message) {
  if (message.neurarium === "resize" && frame.matches(".follows")) {
    frame.style.height = message.height + "px";
  }
  if (message.neurarium === "exercise") {
    score(message);
  }
}

// The score: which exercise, how often tried, how long it took. It is gone with the page.
const rows = {};

function score({ demo, exercise, solved, attempts, seconds }) {
  const name = demo + " · " + exercise;
  const row = (rows[name] = rows[name] || document.querySelector("#score tbody").insertRow());
  if (row.dataset.solved) {
    return; // it stays solved
  }
  row.dataset.solved = solved ? "yes" : "";
  const cells = [name, solved ? "✓" : "–", attempts, seconds + " s"];
  row.replaceChildren(
    ...cells.map(cell => Object.assign(document.createElement("td"), { textContent: cell }))
  );
  const done = Object.values(rows).filter(other => other.dataset.solved).length;
  document.querySelector("#total").textContent = text.total.replace("DONE", done);
}
