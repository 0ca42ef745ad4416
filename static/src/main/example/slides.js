// Starts the slides. What appears with a data-message also tells the demo of its slide something:
// the talk drives the demo. After a click the demo in turn lets its keys drive the talk.

Reveal.initialize({ width: 1280, height: 780, margin: 0.03, center: false, hash: true, transition: "none" });

function tell(event, name) {
  const message = event.fragment.dataset[name];
  const frame = event.fragment.closest("section").querySelector("iframe");
  if (message && frame) {
    frame.contentWindow.postMessage(JSON.parse(message), "*");
  }
}

// A click into a demo gives it the keyboard. The keys that it has no use for come as messages, and
// turn the slides as if they had been pressed here.
const KEYS = {
  " ": 32, PageUp: 33, PageDown: 34, End: 35, Home: 36,
  ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40
};

addEventListener("message", event => {
  if (event.data && event.data.neurarium === "key" && KEYS[event.data.key]) {
    Reveal.triggerKey(KEYS[event.data.key]);
  }
});

Reveal.on("fragmentshown", event => tell(event, "message"));
Reveal.on("fragmenthidden", event => tell(event, "back"));
