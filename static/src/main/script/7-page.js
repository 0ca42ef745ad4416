// A page of the suite: starts its demo and adds what belongs to the page around it.

function copy(text, answer) {
  if (!navigator.clipboard || !navigator.clipboard.writeText) {
    answer(false);
    return;
  }
  navigator.clipboard.writeText(text).then(
    function () {
      answer(true);
    },
    function () {
      answer(false);
    }
  );
}

// A demo that cannot start at all leaves the picture and the words that the page came with.
function startDemo() {
  return new Promise(function (resolve, reject) {
    var demo = null;
    var host = {
      root: root,
      demo: root.getAttribute("data-demo"),
      lang: root.getAttribute("data-lang"),
      backend: "",
      embed: isEmbed,
      parameters: [],
      copy: copy,
      address: address,
      read: readFile,
      inlined: readInlined,
      save: saveFile,
      saveText: saveFile,
      open: openFile,
      utf8: function (text, encoding) {
        var utf8 = new TextEncoder().encode(new TextDecoder(encoding).decode(text));
        return new Int8Array(utf8.buffer, utf8.byteOffset, utf8.length);
      },
      decode: decodePicture,
      camera: startCamera,
      emit: function (type, detail) {
        var told = detail ? JSON.parse(detail) : null;
        if (type === "exercise") {
          told = checkedExercise(demo, told);
        }
        emit(type, function () {
          return told || demo.state();
        });
      },
      connect: function (api) {
        demo = makeDemo(host, api);
        root.setAttribute("data-backend", host.backend);
        showExercises(demo);
        openDropped();
        takeCommas();
        answerMessages(demo);
        emit("ready", function () {
          return demo;
        });
        resolve(demo);
      }
    };
    window.neurariumHost = host;
    demoParameters()
      .then(function (parameters) {
        host.parameters = parameters;
        return startBackend(host, FILES[programName]);
      })
      .catch(function (error) {
        root.setAttribute("data-backend", "none");
        sayWhy(host.lang);
        reject(error);
      });
  });
}

function themeButton(demo) {
  var button = document.querySelector("[data-theme-button]");
  if (!button) {
    return;
  }
  button.hidden = false;
  button.addEventListener("click", function () {
    var dark = matchMedia("(prefers-color-scheme: dark)").matches;
    var now = document.documentElement.getAttribute("data-theme") || "auto";
    var shown = now === "auto" ? (dark ? "dark" : "light") : now;
    var next = shown === "dark" ? "light" : "dark";
    remember("theme", next);
    chooseTheme(next);
    if (demo) {
      demo.set("theme", next);
    }
  });
}

// Space or → steps, R resets, F full screen, N and P go through the lecture.
function presenterKeys(demo) {
  document.addEventListener("keydown", function (event) {
    var busy = event.target.closest(
      "input, select, textarea, button, summary, a, dialog, [role=toolbar]"
    );
    if (busy || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    var key = keyOf(event);
    if (key === " " || key === "ArrowRight") {
      event.preventDefault();
      demo.action("step");
    } else if (key === "r") {
      demo.action("reset");
    } else if (key === "f") {
      toggleFullScreen();
    } else if (key === "n" || key === "p") {
      var link = document.querySelector("a[rel=" + (key === "n" ? "next" : "prev") + "]");
      if (link) {
        link.click();
      }
    }
  });
}

function toggleFullScreen() {
  if (document.fullscreenElement) {
    document.exitFullscreen();
  } else if (root.requestFullscreen) {
    root.requestFullscreen().catch(function () {
      return; // an iframe without permission stays as it is
    });
  }
}

// Draws anew when the system turns dark or light.
function followSystemTheme() {
  whenChanged("(prefers-color-scheme: dark)", false, redraw);
}

// Draws anew where a pixel has another size, as on another screen; the size of the page may stay.
function followPixels() {
  whenChanged("(resolution: " + window.devicePixelRatio + "dppx)", true, function () {
    redraw();
    followPixels();
  });
}

function redraw() {
  window.dispatchEvent(new Event("neurarium-redraw"));
}

function whenChanged(query, once, then) {
  var list = window.matchMedia && matchMedia(query);
  if (list && list.addEventListener) {
    list.addEventListener("change", then, { once: once });
  }
}

// Paper ends with where it is from.
function printAddress() {
  var place = document.querySelector("[data-address]");
  if (place) {
    window.addEventListener("beforeprint", function () {
      place.textContent = location.href;
    });
  }
}

function startPage() {
  root = document.querySelector("[data-demo]");
  keyList();
  printAddress();
  if (!root) {
    themeButton(null);
    return;
  }
  if (isEmbed) {
    followHeight();
  }
  followSystemTheme();
  followPixels();
  followPacked();
  startDemo().then(
    function (demo) {
      themeButton(demo);
      if (!isEmbed) {
        presenterKeys(demo);
        prefetchNext(demo);
      } else {
        passKeysOn();
        if (inLecture) {
          followControls(demo);
        }
      }
      resolveReady(demo);
    },
    function (error) {
      themeButton(null);
      rejectReady(error);
    }
  );
}

// Gives the measuring page its program; see bench.js.
function startBench() {
  return new Promise(function (resolve, reject) {
    var host = {
      backend: "",
      connect: function (bench) {
        resolve({ backend: host.backend, bench: bench });
      }
    };
    window.neurariumHost = host;
    startBackend(host, FILES.bench).catch(reject);
  });
}

var resolveReady;
var rejectReady;
var programName = document.documentElement.getAttribute("data-program"); // null elsewhere

if (programName) {
  expectProgram(FILES[programName]);
}

if (kind === "lesson" || isEmbed) {
  window.neurarium = {
    ready: new Promise(function (resolve, reject) {
      resolveReady = resolve;
      rejectReady = reject;
    })
  };
  window.neurarium.ready.catch(function () {
    return; // the page itself has said so
  });
}

if (kind === "bench") {
  window.neurarium = { bench: startBench, address: base };
}

if (onOwnPage) {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startPage);
  } else {
    startPage();
  }
}
