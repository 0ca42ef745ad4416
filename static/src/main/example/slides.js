// Starts the slides. What appears with a data-message also tells the demo of its slide something:
// the talk drives the demo.

Reveal.initialize({ width: 1280, height: 780, margin: 0.03, center: false, hash: true, transition: "none" });

function tell(event, name) {
  const message = event.fragment.dataset[name];
  const frame = event.fragment.closest("section").querySelector("iframe");
  if (message && frame) {
    frame.contentWindow.postMessage(JSON.parse(message), "*");
  }
}

Reveal.on("fragmentshown", event => tell(event, "message"));
Reveal.on("fragmenthidden", event => tell(event, "back"));
