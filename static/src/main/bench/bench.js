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
      return performance.now() < end ? pause().then(round) : result();
    }
    return pause().then(round);
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

// The table.
var WORKS = [
  ["peak", {}, "只在寄存器里乘加：这台机器的上限", "multiply and add in registers alone: this machine's ceiling"],
  ["matmul", { size: 256 }, "矩阵相乘 256×256×256", "matrix product 256×256×256"],
  ["matmul", { m: 64, n: 128, k: 784 }, "矩阵相乘 64×128×784", "matrix product 64×128×784"],
  ["matmul", { size: 32 }, "矩阵相乘 32×32×32", "matrix product 32×32×32"],
  ["lenet-train", {}, "训练 LeNet-5，每批 32", "LeNet-5 training, batch 32"],
  ["lenet-infer", { batch: 32 }, "LeNet-5 识别，每批 32", "LeNet-5 inference, batch 32"],
  ["lenet-infer", { batch: 1 }, "LeNet-5 识别，一张", "LeNet-5 inference, one image"],
  ["lstm-train", { batch: 32 }, "训练 LSTM（128 单元），每批 32", "LSTM training (128 units), batch 32"],
  ["lstm-train", { batch: 1 }, "训练 LSTM（128 单元），一段", "LSTM training (128 units), batch 1"],
  ["gpt-train", {}, "训练 GPT（2 层，宽 64），每批 16", "GPT training (2 layers, width 64), batch 16"],
  ["mlp-train", {}, "训练感知器 2-8-8-8-8-8-8-1，每批 10", "perceptron training 2-8-8-8-8-8-8-1, batch 10"],
  ["mlp-train", { shape: "2-4-2-1" }, "训练感知器 2-4-2-1，每批 10", "perceptron training 2-4-2-1, batch 10"],
  ["map", {}, "判别图 100×100 点", "decision map of 100×100 points"],
  ["load", {}, "打开一个演示", "opening a demo"]
];

function element(name, text, parent) {
  var made = document.createElement(name);
  made.textContent = text;
  parent.appendChild(made);
  return made;
}

// Three significant digits, with the digits of large numbers in groups.
function shown(value) {
  var digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  var rounded = value >= 1000 ? Number(value.toPrecision(3)) : value;
  return rounded.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

var status = document.querySelector("[data-status]");
var all = document.querySelector("[data-all]");
var busy = false;

function say(zh, en) {
  status.textContent = zh + " ";
  element("span", en, status).lang = "en";
}

function addRow(work) {
  var row = element("tr", "", document.querySelector("[data-results]"));
  var head = element("th", work[2] + " ", row);
  head.scope = "row";
  element("span", work[3], head).lang = "en";
  var value = element("td", "–", row);
  value.className = "number";
  var unit = element("td", "", row);
  var button = element("button", "▶", element("td", "", row));
  button.type = "button";
  button.setAttribute("aria-label", "测量 Measure: " + work[2] + " " + work[3]);
  button.addEventListener("click", function () {
    measureAll([measure]);
  });
  function measure() {
    value.textContent = "…";
    return run(work[0], work[1]).then(
      function (result) {
        value.textContent = shown(result.value);
        unit.textContent = result.unit;
      },
      function (error) {
        value.textContent = "–";
        unit.textContent = error.message;
      }
    );
  }
  return measure;
}

// One after the other; a click meanwhile is not heard.
function measureAll(measures) {
  if (busy) {
    return;
  }
  busy = true;
  all.disabled = true;
  measures
    .reduce(function (before, measure) {
      return before.then(measure);
    }, Promise.resolve())
    .then(function () {
      busy = false;
      all.disabled = false;
    });
}

var measures = WORKS.map(addRow);
all.addEventListener("click", function () {
  measureAll(measures);
});
started.then(
  function (program) {
    all.disabled = false;
    say("后端", "backend");
    element("strong", " " + program.backend, status);
  },
  function () {
    say("程序没能载入，请重新打开本页。", "The program could not load; open the page again.");
  }
);
})();
