// The demo for scripts: window.neurarium.ready resolves to an object of this kind.

var listeners = {};

// Tells the listeners of a type; `makeDetail` is called only where there are some.
function emit(type, makeDetail) {
  var hearing = listeners[type] || [];
  if (hearing.length) {
    var detail = makeDetail();
    hearing.slice().forEach(function (listener) {
      listener(detail);
    });
  }
}

function requireNoComplaint(complaint) {
  if (complaint) {
    throw new Error(complaint);
  }
}

// A value as the program takes it; true and false are 1 and 0.
function textOf(value) {
  if (typeof value === "boolean") {
    return value ? "1" : "0";
  }
  if (typeof value !== "string" && typeof value !== "number") {
    throw new Error("A value is a text, a number, true or false.");
  }
  return String(value);
}

var LISTENABLE = ["change", "step", "play", "pause", "ready", "exercise", "error"];

function makeDemo(host, api) {
  function controls() {
    return JSON.parse(api.controls());
  }

  return {
    id: host.demo,
    backend: host.backend,
    lang: host.lang,
    controls: controls,
    get: function (key) {
      var found = controls().filter(function (control) {
        return control.key === key && control.type !== "action";
      });
      if (!found.length) {
        throw new Error("There is no setting named “" + key + "”.");
      }
      return found[0].value;
    },
    set: function (key, value) {
      requireNoComplaint(api.set(String(key), textOf(value)));
    },
    action: function (name) {
      requireNoComplaint(api.action(String(name)));
    },
    // A promise that settles when the steps are made, or the run has ended before.
    step: function (n) {
      var steps = n === undefined ? 1 : Number(n);
      if (!(steps >= 0 && steps <= 1e6 && Math.floor(steps) === steps)) {
        throw new Error("step takes a whole number from 0 to 1000000, got " + n);
      }
      return new Promise(function (resolve) {
        api.step(steps, resolve);
      });
    },
    state: function () {
      return JSON.parse(api.state());
    },
    // How many random events fuzz=1 has made.
    fuzzed: function () {
      return api.fuzzed();
    },
    // Returns a function that ends the listening.
    on: function (type, listener) {
      if (LISTENABLE.indexOf(type) < 0) {
        throw new Error(
          "There is no event “" + type + "”; there is " + LISTENABLE.join(", ") + "."
        );
      }
      listeners[type] = (listeners[type] || []).concat(listener);
      return function () {
        listeners[type] = listeners[type].filter(function (other) {
          return other !== listener;
        });
      };
    }
  };
}
