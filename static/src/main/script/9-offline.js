// Offline after one visit: registers the service worker on the site's own pages, once the demo runs
// and the browser has nothing else to do. Off with ?offline=0 or on the page “offline”; on this
// computer itself (localhost), and where the reader saves data, it is off until switched on.

// Why no worker can be had here: "file", "insecure", "browser"; empty where one can.
function whyNotOffline() {
  if (single || location.protocol.indexOf("http") !== 0) {
    return "file";
  }
  if (window.top !== window || isEmbed || !onOwnPage) {
    return "browser";
  }
  if (!window.isSecureContext) {
    return "insecure";
  }
  return navigator.serviceWorker && window.caches ? "" : "browser";
}

// What the reader chose: "1", "0", or null where there was no choice yet.
function offlineChoice() {
  var asked = parameter("offline");
  if (asked === "0" || asked === "1") {
    remember("offline", asked);
    return asked;
  }
  return recall("offline");
}

function waitsForChoice() {
  var atHome = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
  return atHome || !!(navigator.connection && navigator.connection.saveData);
}

function goOffline() {
  return navigator.serviceWorker
    .register(base + "sw.js", { updateViaCache: "none" })
    .then(function (registration) {
      followUpdates(registration);
      if (registration.active) {
        registration.active.postMessage({ neurarium: "tidy" });
      }
      return registration;
    });
}

// Takes the worker away, and all that it keeps.
function leaveOffline() {
  return navigator.serviceWorker
    .getRegistration(base)
    .then(function (registration) {
      return registration && registration.scope === base ? registration.unregister() : false;
    })
    .then(function () {
      return caches.keys();
    })
    .then(function (names) {
      return Promise.all(
        names
          .filter(function (name) {
            return name.indexOf("neurarium " + base + " ") === 0;
          })
          .map(function (name) {
            return caches.delete(name);
          })
      );
    });
}

function followUpdates(registration) {
  function offerIf(worker) {
    if (worker && worker.state === "installed" && registration.active) {
      offerUpdate(worker);
    }
  }
  offerIf(registration.waiting);
  registration.addEventListener("updatefound", function () {
    var worker = registration.installing;
    worker.addEventListener("statechange", function () {
      offerIf(worker);
    });
  });
}

// A note in the corner: a new version is there. The page changes only when the reader says so.
function offerUpdate(worker) {
  var zh = /^zh/.test(document.documentElement.lang);
  if (document.querySelector(".update")) {
    return;
  }
  var note = document.createElement("div");
  note.className = "update";
  note.setAttribute("role", "status");
  document.body.appendChild(note);
  note.appendChild(document.createElement("span")).textContent = zh
    ? "本站有新版本。"
    : "There is a new version of this site.";
  function button(label, pressed) {
    var element = note.appendChild(document.createElement("button"));
    element.type = "button";
    element.textContent = label;
    element.addEventListener("click", pressed);
  }
  button(zh ? "重新载入" : "Reload", function () {
    navigator.serviceWorker.addEventListener("controllerchange", function () {
      location.reload();
    });
    worker.postMessage({ neurarium: "activate" });
  });
  button(zh ? "以后再说" : "Later", function () {
    note.remove();
  });
}

function startOffline() {
  function start() {
    var choice = offlineChoice();
    var done = null;
    if (choice === "0") {
      done = leaveOffline();
    } else if (choice === "1" || !waitsForChoice()) {
      done = goOffline();
    }
    Promise.resolve(done).catch(function () {
      return; // a page without a worker works as well; the page “offline” says why
    });
  }
  var ready = (window.neurarium && window.neurarium.ready) || Promise.resolve();
  ready.then(
    function () {
      whenIdle(start);
    },
    function () {
      whenIdle(start);
    }
  );
}

if (kind === "offline") {
  window.neurarium = {
    address: base,
    offline: {
      why: whyNotOffline,
      on: function () {
        remember("offline", "1");
        return goOffline();
      },
      off: function () {
        remember("offline", "0");
        return leaveOffline();
      }
    }
  };
}

if (onOwnPage && !whyNotOffline()) {
  offlineChoice(); // remembers what the address says, before it changes
  window.addEventListener("load", startOffline);
}
