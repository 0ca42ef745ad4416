// The measuring page: window.neuraBench.run(name, {seconds, …}) and the table that uses it.
(function () {
"use strict";

var ROUND = 0.1; // seconds between breaths of the page

function pause() {
  return new Promise(function (resolve) {
    setTimeout(resolve, 0);
  });
}

var started = window.neurarium.bench();

// The options of a work as the program reads them: batch=1 size=32.
function optionText(options) {
  return Object.keys(options)
    .filter(function (key) {
      return key !== "seconds";
    })
    .map(function (key) {
      return key + "=" + options[key];
    })
    .join(" ");
}

// Milliseconds from the navigation of a frame to a working demo in it.
function load() {
  return new Promise(function (resolve, reject) {
    var frame = document.createElement("iframe");
    var start = performance.now();
    var timer = setTimeout(function () {
      finish();
      reject(new Error("the demo did not start within 20 s"));
    }, 20000);
    function finish() {
      clearTimeout(timer);
      removeEventListener("message", hear);
      frame.remove();
    }
    function hear(event) {
      if (event.source === frame.contentWindow && event.data && event.data.neurarium === "ready") {
        var elapsed = performance.now() - start;
        finish();
        resolve(elapsed);
      }
    }
    addEventListener("message", hear);
    frame.title = "load";
    frame.style.cssText = "position:absolute;width:800px;height:600px;opacity:0;pointer-events:none";
    frame.src = window.neurarium.address + "en/embed/neuron.html" + location.search;
    document.body.appendChild(frame);
  });
}

// Resolves to {name, backend, value, unit}: the best of several rounds within the time.
function run(name, options) {
  options = options || {};
  var seconds = options.seconds === undefined ? 1 : Number(options.seconds);
  return started.then(function (program) {
    if (!(seconds > 0 && seconds <= 600)) {
      throw new Error("seconds takes a number above 0 and up to 600, got " + options.seconds);
    }
    if (name === "load") {
      return load().then(function (value) {
        return { name: name, backend: program.backend, value: value, unit: "ms" };
      });
    }
    var complaint = program.bench.start(String(name), optionText(options));
    if (complaint) {
      throw new Error(complaint);
    }
    var unit = program.bench.unit();
    var amount = program.bench.amount();
    var end = performance.now() + 1000 * seconds;
    var best = Infinity;
    function round() {
      best = Math.min(best, program.bench.seconds(Math.min(ROUND, seconds / 4)));
      return performance.now() < end ? pause().then(round) : best;
    }
    return round().then ? pause().then(round).then(result) : result(best);
    function result() {
      var value = unit === "ms" ? 1000 * best : amount / best;
      return { name: name, backend: program.backend, value: value, unit: unit };
    }
  });
}

window.neuraBench = {
  run: run,
  names: function () {
    return started.then(function (program) {
      return JSON.parse(program.bench.names()).concat("load");
    });
  },
  // The losses of 50 training steps of a small model; the same on every platform up to rounding.
  losses: function (model) {
    return started.then(function (program) {
      return JSON.parse(program.bench.losses(model));
    });
  },
  // Where the kernels of this backend differ from the plain ones: nowhere, that is [].
  compareKernels: function (seed, rounds) {
    return started.then(function (program) {
      return JSON.parse(program.bench.compareKernels(seed, rounds));
    });
  }
};
})();
