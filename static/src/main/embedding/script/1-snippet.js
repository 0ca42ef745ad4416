// The code of each way to embed: what the reader chose, put into templates.

var zh = /^zh/.test(document.documentElement.lang);

function words(chinese, english) {
  return zh ? chinese : english;
}

// Safe in addresses, and so also inside quotes and Markdown.
function encode(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, function (mark) {
    return "%" + mark.charCodeAt(0).toString(16).toUpperCase();
  });
}

function escapeHtml(text) {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r?\n/g, "&#10;");
}

// How text is written in code of a kind; in the others it stands as it is.
var ESCAPES = {
  html: escapeHtml,
  jsx: escapeHtml,
  myst: escapeHtml,
  markdown: function (text) {
    return text.replace(/[\\\[\]]/g, "\\$&");
  },
  python: function (text) {
    return text.replace(/[\\"]/g, "\\$&");
  }
};

// Parameters, names and values in turn, as a query.
function queryOf(parameters) {
  var parts = parameters.map(function (pair) {
    return encode(pair[0]) + "=" + encode(pair[1]);
  });
  return parts.length ? "?" + parts.join("&") : "";
}

// Names that HTML keeps for itself, and names with capitals, cannot be attributes.
function fitsAttribute(key) {
  return (
    /^[a-z][a-z0-9]*$/.test(key) &&
    ["demo", "lang", "class", "id", "style", "title", "slot", "hidden", "parameters"].indexOf(key) < 0
  );
}

function attribute(name, value) {
  return name + '="' + escapeHtml(value) + '"';
}

function attributesOf(choice) {
  var list = [attribute("demo", choice.demo), attribute("lang", choice.lang)];
  var others = [];
  choice.parameters.forEach(function (pair) {
    if (fitsAttribute(pair[0])) {
      list.push(attribute(pair[0], pair[1]));
    } else {
      others.push(pair);
    }
  });
  if (others.length) {
    list.push(attribute("parameters", queryOf(others).slice(1)));
  }
  return list.join(" ");
}

// What the names in the templates stand for.
function namesOf(choice) {
  var folder = choice.site + choice.lang + "/";
  var query = queryOf(choice.parameters);
  return {
    lesson: folder + choice.demo + ".html" + query,
    embed: folder + "embed/" + choice.demo + ".html" + query,
    script: choice.site + "neurarium.js",
    title: choice.name + " · Neurarium 神经馆",
    name: choice.name,
    id: choice.demo,
    attributes: attributesOf(choice),
    height: String(choice.height)
  };
}

function fill(code, kind, names) {
  var escape = ESCAPES[kind];
  return code.replace(/\{(\w+)\}/g, function (whole, name) {
    if (!Object.prototype.hasOwnProperty.call(names, name)) {
      return whole;
    }
    return escape && name !== "attributes" ? escape(names[name]) : names[name];
  });
}

// The address of a site as typed; empty where it is none.
function siteOf(text) {
  var url;
  try {
    url = new URL(text.trim());
  } catch (e) {
    return "";
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return "";
  }
  var path = url.pathname.replace(/[!'()*\[\]{}|\\^`]/g, function (mark) {
    return "%" + mark.charCodeAt(0).toString(16).toUpperCase();
  });
  return url.origin + path + (/\/$/.test(path) ? "" : "/");
}
