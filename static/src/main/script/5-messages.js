// An embed answers its parent window; all that others can do is what the demo's API offers.
// A message that is not understood is answered in words and changes nothing.

var MAX_NAME = 100;
var MAX_VALUE = 1000000;
var MAX_WAITING = 1000; // messages at once; a flood beyond them is dropped
var SLICE = 20; // milliseconds of work on messages before the page gets its turn
var EVENTS = ["ready", "change", "play", "pause", "resize", "exercise", "key", "error"]; // what a demo says by itself

// A lesson in a frame tells of its exercises only.
function send(message) {
  if (window.parent !== window && (isEmbed || message.neurarium === "exercise")) {
    window.parent.postMessage(message, "*");
  }
}

function isRequest(message) {
  return (
    !!message &&
    typeof message === "object" &&
    typeof message.neurarium === "string" &&
    EVENTS.indexOf(message.neurarium) < 0 &&
    !("state" in message) && // an answer or an event of another demo
    !("controls" in message)
  );
}

function nameIn(message, field) {
  var name = message[field];
  if (typeof name !== "string" || name.length > MAX_NAME) {
    throw new Error(message.neurarium + " takes “" + field + "”, a short text.");
  }
  return name;
}

function valueIn(message) {
  var value = message.value;
  if (["string", "number", "boolean"].indexOf(typeof value) < 0) {
    throw new Error("set takes “value”, a text, a number, true or false.");
  }
  if (String(value).length > MAX_VALUE) {
    throw new Error("The value is longer than " + MAX_VALUE + " characters.");
  }
  return value;
}

// Every kind of request; what it returns is answered to whoever asked.
function makeRequests(demo) {
  return {
    set: function (message) {
      demo.set(nameIn(message, "key"), valueIn(message));
    },
    action: function (message) {
      demo.action(nameIn(message, "name"));
    },
    step: function (message) {
      var n = message.n === undefined ? 1 : message.n;
      if (typeof n !== "number" || !(n >= 0 && n <= 1e6) || Math.floor(n) !== n) {
        throw new Error("step takes “n”, a whole number from 0 to 1000000.");
      }
      return demo.step(n);
    },
    state: function () {
      return { neurarium: "state", state: demo.state() };
    },
    controls: function () {
      return { neurarium: "controls", controls: demo.controls() };
    }
  };
}

function reply(request, answer) {
  var id = request.message.id;
  var message = { neurarium: answer.neurarium };
  if (typeof id === "number" || (typeof id === "string" && id.length <= MAX_NAME)) {
    message.id = id;
  }
  Object.keys(answer).forEach(function (key) {
    message[key] = answer[key];
  });
  if (request.source) {
    // A page from file:// or in a sandbox has no origin that could be named.
    request.source.postMessage(message, /^https?:/.test(request.origin) ? request.origin : "*");
  }
}

// Returns a promise where the answer takes longer than this call.
function answerRequest(request, requests) {
  var type = request.message.neurarium;
  try {
    if (!Object.prototype.hasOwnProperty.call(requests, type)) {
      throw new Error(
        "There is no message “" + type.slice(0, 40) + "”; there is " +
          Object.keys(requests).join(", ") + "."
      );
    }
    var answer = requests[type](request.message);
    if (answer && answer.then) {
      return answer;
    }
    if (answer) {
      reply(request, answer);
    }
  } catch (e) {
    reply(request, { neurarium: "error", message: String((e && e.message) || e) });
  }
  return null;
}

// Answers in the order of asking, a slice of time at once: neither a million steps nor a flood of
// messages stops the page.
function answerMessages(demo) {
  var requests = makeRequests(demo);
  var waiting = [];
  var working = false;
  var full = false;

  function work() {
    var end = Date.now() + SLICE;
    while (waiting.length && Date.now() < end) {
      var pending = answerRequest(waiting.shift(), requests);
      if (pending) {
        pending.then(work);
        return;
      }
    }
    working = waiting.length > 0;
    full = full && working;
    if (working) {
      setTimeout(work, 0);
    }
  }

  window.addEventListener("message", function (event) {
    if (!isRequest(event.data)) {
      return;
    }
    var request = { message: event.data, source: event.source, origin: event.origin };
    if (waiting.length < MAX_WAITING) {
      waiting.push(request);
      if (!working) {
        working = true;
        work();
      }
    } else if (!full) {
      full = true; // said once, not a thousand times
      var words = "More than " + MAX_WAITING + " messages wait; this one and others are dropped.";
      reply(request, { neurarium: "error", message: words });
    }
  });
  tellParent(demo);
}

// Passes on what happens in the demo.
function tellParent(demo) {
  if (window.parent === window) {
    return;
  }
  ["change", "step", "play", "pause", "exercise", "error"].forEach(function (type) {
    if (!isEmbed && type !== "exercise") {
      return;
    }
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
