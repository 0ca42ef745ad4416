// Where this script is, what page it is on, and what the page's address asks for.
// The parts of neurarium.js are joined in order inside one function. They keep to old syntax:
// what cannot run WebAssembly often cannot read new syntax either.

var root = null; // the element of the demo; none on a page that only embeds demos
var kind = document.documentElement.getAttribute("data-neurarium-page"); // of page: null elsewhere
var onOwnPage = kind !== null;
var script = document.currentScript; // null in a module
var single = onOwnPage && !script.src; // this page is one file with everything inside; see 8-inside.js
var base = single ? siteOfSingle() : new URL(".", addressOfScript()).href;
var isEmbed = kind === "embed";
var inLecture = isEmbed && location.hash === "#lecture"; // the page around it shows it large

// A module cannot ask for its own address in old syntax; the trace of an error names it.
function addressOfScript() {
  var traced = /[a-z-]+:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(String(new Error().stack));
  return (script && script.src) || (traced ? traced[0] : location.href);
}

// Names and values of a query, in turn. A plus is a plus (backend=wasm-gc+simd, points=1 1 +);
// spaces come as %20. A bad escape stays as it is.
function parametersIn(query) {
  var list = [];
  var parts = query.split("&");
  for (var i = 0; i < parts.length; i++) {
    if (parts[i]) {
      var at = parts[i].indexOf("=");
      list.push(unescapePart(at < 0 ? parts[i] : parts[i].slice(0, at)));
      list.push(at < 0 ? "" : unescapePart(parts[i].slice(at + 1)));
    }
  }
  return list;
}

function queryParameters() {
  return parametersIn(location.search.slice(1));
}

function unescapePart(text) {
  try {
    return decodeURIComponent(text);
  } catch (e) {
    return text;
  }
}

// The last value of a parameter, or an empty text.
function parameter(name) {
  var list = queryParameters();
  var value = "";
  for (var i = 0; i < list.length; i += 2) {
    if (list[i] === name) {
      value = list[i + 1];
    }
  }
  return value;
}

// Storage may be switched off or forbidden; then nothing is remembered.
function remember(key, value) {
  try {
    localStorage.setItem("neurarium-" + key, value);
  } catch (e) {
    return;
  }
}

function recall(key) {
  try {
    return localStorage.getItem("neurarium-" + key);
  } catch (e) {
    return null;
  }
}

// Before the first paint, so that a dark page never flashes white.
function chooseTheme(theme) {
  if (theme === "light" || theme === "dark" || theme === "auto") {
    document.documentElement.setAttribute("data-theme", theme);
  }
}

// In a sandbox 'self' matches nothing in Safari, which would then not even load this script. So the
// policy that a page comes with allows every host, and from here on a stricter one only the site's.
function keepToTheSite() {
  var policy = document.querySelector("meta[http-equiv=Content-Security-Policy]");
  if (policy && !single) {
    var strict = policy.cloneNode(false);
    var host = base.indexOf("http") === 0 ? new URL(base).origin : "'self'";
    strict.content = policy.content.replace(/'self' http: https:/g, host);
    document.head.appendChild(strict);
  }
}

if (onOwnPage) {
  keepToTheSite();
  document.documentElement.setAttribute("data-script", "");
  chooseTheme(recall("theme"));
  chooseTheme(parameter("theme"));
  if (inLecture) {
    document.documentElement.setAttribute("data-lecture", "");
  }
}
