// An embed answers its parent window; all that others can do is what the demo's API offers.

function send(message) {
  if (isEmbed && window.parent !== window) {
    window.parent.postMessage(message, "*");
  }
}

function answerMessages(demo) {
  window.addEventListener("message", function (event) {
    var message = event.data;
    if (!message || typeof message !== "object" || typeof message.neurarium !== "string") {
      return;
    }
    try {
      if (message.neurarium === "set") {
        demo.set(message.key, message.value);
      } else if (message.neurarium === "action") {
        demo.action(message.name);
      } else if (message.neurarium === "step") {
        demo.step(message.n);
      } else if (message.neurarium === "state" && event.source && !("state" in message)) {
        event.source.postMessage(
          { neurarium: "state", id: message.id, state: demo.state() },
          "*"
        );
      }
    } catch (e) {
      if (event.source) {
        event.source.postMessage({ neurarium: "error", id: message.id, message: e.message }, "*");
      }
    }
  });
  ["change", "step", "error"].forEach(function (type) {
    demo.on(type, function (detail) {
      var message = { neurarium: type };
      if (type === "step") {
        message.state = detail;
      } else {
        Object.keys(detail).forEach(function (key) {
          message[key] = detail[key];
        });
      }
      send(message);
    });
  });
  send({ neurarium: "ready", demo: demo.id, lang: demo.lang, backend: demo.backend });
}

// Tells the parent the height of the content, when it grows and when it shrinks.
function followHeight() {
  var last = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== last) {
      last = height;
      send({ neurarium: "resize", height: height });
    }
  }
  if (window.ResizeObserver) {
    new ResizeObserver(tell).observe(document.body);
  }
  tell();
}
