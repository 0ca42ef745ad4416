// The backend: the best program that works here. Every failure moves on to the next.

function loadScript(name) {
  if (single) {
    return runInside(name);
  }
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

// Begins to load what the page's program will ask for, all at once and before the page is read;
// asked for one after the other they would cost a round trip each.
function expectProgram(program) {
  var wanted = parameter("backend");
  if (single || wanted.indexOf("js") === 0 || !canRunWasmGc()) {
    return;
  }
  preload(program.wasm, "fetch");
  preload(FILES.runtime, "script");
  if (wanted !== "wasm-gc") {
    preload(FILES.kernels, "script");
  }
}

function preload(name, kind) {
  hint("preload", name, kind);
}

function hint(relation, name, kind) {
  var link = document.createElement("link");
  link.rel = relation;
  link.href = base + name;
  link.as = kind;
  if (kind === "fetch") {
    link.crossOrigin = "anonymous"; // as fetch asks for it
  }
  document.head.appendChild(link);
}

// The next lesson may run another program: it comes while nobody waits for it, so that going on
// costs a page and no more.
function prefetchNext(demo) {
  var link = document.querySelector("a[rel=next]");
  var name = link ? link.getAttribute("data-program") : programName;
  var saves = navigator.connection && navigator.connection.saveData;
  if (single || saves || name === programName || location.protocol === "file:") {
    return;
  }
  whenIdle(function () {
    if (demo.backend.indexOf("js") === 0) {
      hint("prefetch", FILES[name].javascript, "script");
    } else {
      hint("prefetch", FILES[name].wasm, "fetch");
    }
  });
}

function whenIdle(task) {
  if (window.requestIdleCallback) {
    requestIdleCallback(task, { timeout: 10000 });
  } else {
    setTimeout(task, 3000);
  }
}

// A module with one struct type: valid only where Wasm has garbage collection.
var GC_MODULE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0];

// A page from file:// may not fetch its own files.
function canFetch() {
  return location.protocol !== "file:" && !!window.fetch;
}

function canRunWasmGc() {
  if (typeof WebAssembly !== "object" || !(single || canFetch())) {
    return false;
  }
  try {
    return WebAssembly.validate(new Uint8Array(GC_MODULE));
  } catch (e) {
    return false;
  }
}

// The vector kernels as a compiled module; null where this browser or its policy cannot have them.
// They travel as text in a script, which a page from file:// may load too.
function compileKernels() {
  if (typeof WebAssembly !== "object" || !WebAssembly.compile) {
    return Promise.resolve(null);
  }
  return loadScript(FILES.kernels)
    .then(function () {
      return WebAssembly.compile(bytesOf(window.neurariumKernels));
    })
    .catch(function () {
      return null;
    });
}

function instantiateKernels(kernels, memory) {
  return new WebAssembly.Instance(kernels, { env: { memory: memory, log: Math.log } }).exports;
}

// The program imports the kernels; where there are none it never calls them.
function noKernels() {
  return new Proxy(
    {},
    {
      get: function () {
        return function () {
          throw new Error("This browser has no vector kernels");
        };
      }
    }
  );
}

function programBytes(name) {
  if (single) {
    return insideBytes(name);
  }
  return fetch(base + name).then(function (response) {
    if (!response.ok) {
      throw new Error(name + ": " + response.status);
    }
    return response.arrayBuffer();
  });
}

function startWasmGc(host, program, kernels) {
  if (!canRunWasmGc()) {
    return Promise.reject(new Error("This page cannot run Wasm GC"));
  }
  var options = {
    installImports: function (imports) {
      imports.kernels = kernels ? instantiateKernels(kernels, imports.env.memory) : noKernels();
    }
  };
  function fromBytes() {
    return programBytes(program.wasm).then(function (bytes) {
      return TeaVM.wasmGC.load(new Int8Array(bytes), options);
    });
  }
  host.backend = kernels ? "wasm-gc+simd" : "wasm-gc";
  return loadScript(FILES.runtime)
    .then(function () {
      return single ? fromBytes() : TeaVM.wasmGC.load(base + program.wasm, options);
    })
    .catch(fromBytes) // streaming needs the right MIME type; the bytes alone do not
    .then(function (running) {
      running.exports.main([]);
    });
}

function startJs(host, program, kernels) {
  host.backend = "js";
  if (kernels) {
    host.memory = new WebAssembly.Memory({ initial: 1, maximum: 32768 });
    host.kernels = instantiateKernels(kernels, host.memory);
    host.backend = "js+simd";
  }
  return loadScript(program.javascript).then(function () {
    window[program.main]([]);
  });
}

// Starts a program and resolves when it has run; `host` is what the program sees.
function startBackend(host, program) {
  var wanted = parameter("backend");
  var plain = wanted === "wasm-gc" || wanted === "js";
  return (plain ? Promise.resolve(null) : compileKernels()).then(function (kernels) {
    var wasm =
      wanted.indexOf("js") === 0
        ? Promise.reject(new Error("forced"))
        : startWasmGc(host, program, kernels);
    return wasm.catch(function () {
      return startJs(host, program, kernels);
    });
  });
}
