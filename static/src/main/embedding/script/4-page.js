// The page: choice, form, live demo and code follow each other. The choice is in the address of the
// page, #neuron/zh/iframe?data=xor, so that it can be kept and shared. The demo is reached by
// messages only: in a page from file:// a frame is of another origin.

var place = new URL("..", location.href.split("#")[0].split("?")[0]).href;
var find = function (selector) {
  return document.querySelector(selector);
};
var demoSelect = find("#demo");
var langSelect = find("#lang");
var siteInput = find("#site");
var article = find("[data-ways]");
var ways = article.getAttribute("data-ways").split(" ");
var frame = null;
var controls = [];
var built = ""; // the demo and the language that the form is for
var height = 720;
var choice = {};

function readAddress() {
  var text = location.hash.slice(1);
  var at = text.indexOf("?");
  var path = (at < 0 ? text : text.slice(0, at)).split("/");
  demoSelect.value = path[0];
  if (demoSelect.selectedIndex < 0) {
    demoSelect.selectedIndex = 0;
  }
  choice.demo = demoSelect.value;
  choice.lang = path[1] === "zh" || path[1] === "en" ? path[1] : words("zh", "en");
  choice.way = ways.indexOf(path[2]) < 0 ? "iframe" : path[2];
  choice.parameters = [];
  (at < 0 ? [] : text.slice(at + 1).split("&")).forEach(function (part) {
    var mark = part.indexOf("=");
    try {
      if (mark > 0) {
        choose(decodeURIComponent(part.slice(0, mark)), decodeURIComponent(part.slice(mark + 1)));
      }
    } catch (e) {
      return; // a broken escape
    }
  });
  langSelect.value = choice.lang;
}

function writeAddress() {
  var path = "#" + choice.demo + "/" + choice.lang + "/" + choice.way;
  try {
    history.replaceState(null, "", path + queryOf(choice.parameters));
  } catch (e) {
    return; // a browser that keeps the address of a file
  }
}

function isChosen(key) {
  return choice.parameters.some(function (pair) {
    return pair[0] === key;
  });
}

// The latest choice stands last, as one setting may set others.
function choose(key, value) {
  choice.parameters = choice.parameters.filter(function (pair) {
    return pair[0] !== key;
  });
  var control = controls.filter(function (other) {
    return other.key === key;
  })[0];
  if (!control || String(control.default) !== String(value)) {
    choice.parameters.push([key, String(value)]);
  }
}

function site() {
  return siteOf(siteInput.value) || "https://your.site/neurarium/";
}

function show() {
  var option = demoSelect.options[demoSelect.selectedIndex];
  var names = namesOf({
    demo: choice.demo,
    lang: choice.lang,
    name: option.getAttribute("data-" + choice.lang),
    parameters: choice.parameters,
    site: site(),
    height: height
  });
  fillWays(article, names);
  form.show(controls);
  var keys = choice.parameters.map(function (pair) {
    return pair[0];
  });
  find("[data-chosen]").textContent = keys.length
    ? words("写进代码的设置：", "In the code: ") + keys.join(words("、", ", "))
    : words("全部是默认值，代码最短。", "All at their defaults; the code is shortest.");
  writeAddress();
}

function ask(message) {
  frame.contentWindow.postMessage(message, "*");
}

function load() {
  var fresh = document.createElement("iframe");
  fresh.title = words("预览", "Preview");
  fresh.setAttribute("allow", "camera; fullscreen; clipboard-write");
  fresh.src =
    place + choice.lang + "/embed/" + choice.demo + ".html" + queryOf(choice.parameters);
  fresh.style.height = height + "px";
  if (frame) {
    frame.remove();
  }
  frame = find("[data-live]").appendChild(fresh);
}

// Settings that count only when a demo opens.
var AT_OPENING = ["controls", "autoplay", "backend"];

var form = makeForm(
  find("[data-fields]"),
  find("[data-own]"),
  function (key, value) {
    form.complain(key, "");
    ask({ neurarium: "set", key: key, value: value, id: "set:" + key });
  },
  isChosen
);

var refreshing = false;

// Asks for all values, a few times a second at most.
function refresh() {
  if (!refreshing) {
    refreshing = true;
    setTimeout(function () {
      refreshing = false;
      ask({ neurarium: "controls", id: "all" });
    }, 200);
  }
}

var heard = {
  ready: function () {
    ask({ neurarium: "controls", id: "all" });
  },
  controls: function (message) {
    controls = message.controls;
    if (built !== choice.demo + choice.lang) {
      built = choice.demo + choice.lang;
      find("[data-count]").textContent = "(" + form.build(controls) + ")";
      choice.parameters.slice().forEach(function (pair) {
        choose(pair[0], pair[1]); // without what is the default anyway
      });
    }
    show();
  },
  change: function (message) {
    form.complain(message.key, "");
    choose(message.key, message.value);
    show();
    if (AT_OPENING.indexOf(message.key) >= 0) {
      load();
    } else {
      refresh();
    }
  },
  step: function () {
    if (find("[data-choose] details").open) {
      refresh();
    }
  },
  resize: function (message) {
    height = message.height;
    frame.style.height = height + "px";
    show();
  },
  error: function (message) {
    if (typeof message.id === "string" && message.id.indexOf("set:") === 0) {
      form.complain(message.id.slice(4), message.message);
    }
  }
};

window.addEventListener("message", function (event) {
  var message = event.data;
  var ours = frame && event.source === frame.contentWindow && message;
  if (ours && Object.prototype.hasOwnProperty.call(heard, message.neurarium)) {
    heard[message.neurarium](message);
  }
});

function open() {
  controls = [];
  load();
  show();
}

demoSelect.addEventListener("change", function () {
  choice.demo = demoSelect.value;
  choice.parameters = choice.parameters.filter(function (pair) {
    return SHARED.indexOf(pair[0]) >= 0;
  });
  open();
});

langSelect.addEventListener("change", function () {
  choice.lang = langSelect.value;
  open();
});

find("[data-clear]").addEventListener("click", function () {
  choice.parameters = [];
  open();
});

find("[data-take]").addEventListener("click", function () {
  form.settings(controls).forEach(function (control) {
    choose(control.key, control.value);
  });
  show();
});

function aboutSite() {
  var text = siteOf(siteInput.value);
  if (!text) {
    return words("请写完整的地址，以 https:// 开头。", "Write the whole address, with https:// in front.");
  }
  return /^https?:\/\/(localhost|127\.|\[::1\])/.test(text)
    ? words("这个地址只在这台电脑上有效。", "This address works on this computer only.")
    : "";
}

function noteSite() {
  siteInput.setAttribute("aria-invalid", siteOf(siteInput.value) ? "false" : "true");
  find("#site-note").textContent = aboutSite();
}

siteInput.addEventListener("input", function () {
  noteSite();
  show();
});

var showWay = makeWays(article, function (way) {
  choice.way = way;
  writeAddress();
});

function start() {
  readAddress();
  showWay(choice.way);
  open();
}

if (location.protocol !== "file:") {
  siteInput.value = place;
  noteSite();
}
window.addEventListener("hashchange", start);
start();
