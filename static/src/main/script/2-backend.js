// The backend: the best program that works here. Every failure moves on to the next.

function loadScript(name) {
  return new Promise(function (resolve, reject) {
    var element = document.createElement("script");
    element.src = base + name;
    element.onload = resolve;
    element.onerror = function () {
      reject(new Error("Could not load " + name));
    };
    document.head.appendChild(element);
  });
}

// A module with one struct type: valid only where Wasm has garbage collection.
var GC_MODULE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0];

function canRunWasmGc() {
  if (location.protocol === "file:" || typeof WebAssembly !== "object" || !window.fetch) {
    return false; // a page from file:// may not fetch its own files
  }
  try {
    new Function(""); // TeaVM's runtime builds functions from text; a strict CSP forbids it
    return WebAssembly.validate(new Uint8Array(GC_MODULE));
  } catch (e) {
    return false;
  }
}

function startWasmGc() {
  if (!canRunWasmGc()) {
    return Promise.reject(new Error("This page cannot run Wasm GC"));
  }
  var url = base + FILES.wasm;
  return loadScript(FILES.runtime)
    .then(function () {
      return TeaVM.wasmGC.load(url);
    })
    .catch(function () {
      // Streaming needs the right MIME type; the bytes alone do not.
      return fetch(url)
        .then(function (response) {
          if (!response.ok) {
            throw new Error(FILES.wasm + ": " + response.status);
          }
          return response.arrayBuffer();
        })
        .then(function (bytes) {
          return TeaVM.wasmGC.load(new Int8Array(bytes));
        });
    })
    .then(function (program) {
      program.exports.main([]);
    });
}

function startJs() {
  return loadScript(FILES.javascript).then(function () {
    window.neurariumMain([]);
  });
}

// Starts the program and resolves when the demo is connected; `host` is what the program sees.
function startBackend(host) {
  var forced = parameter("backend");
  var first = forced.indexOf("js") === 0 ? Promise.reject(new Error("forced")) : tryWasm(host);
  return first.catch(function () {
    host.backend = "js";
    return startJs();
  });
}

function tryWasm(host) {
  host.backend = "wasm-gc";
  return startWasmGc();
}
