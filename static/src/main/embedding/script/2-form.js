// The form: one labelled input for every setting of the demo, made from what the demo says.

var SHARED = ["theme", "controls", "autoplay", "exercises", "seed", "speed", "backend"];

function make(tag, parent, text) {
  var element = document.createElement(tag);
  if (text) {
    element.textContent = text;
  }
  parent.appendChild(element);
  return element;
}

function choiceInput(control, parent) {
  var select = make("select", parent);
  control.options.forEach(function (option) {
    make("option", select, option.label).value = option.value;
  });
  return select;
}

function plainInput(control, parent) {
  var input = make(control.type === "textarea" ? "textarea" : "input", parent);
  if (control.type === "slider" || control.type === "integer") {
    input.type = "number";
    input.step = control.step;
  } else if (control.type === "toggle") {
    input.type = "checkbox";
  } else {
    input.spellcheck = false;
  }
  return input;
}

function valueOf(control, input) {
  return control.type === "toggle" ? (input.checked ? "1" : "0") : input.value;
}

function showValue(control, input) {
  if (control.type === "toggle") {
    input.checked = control.value === "1";
    return;
  }
  if (input.type === "number") {
    input.min = control.min;
    input.max = control.max;
  }
  if (input !== document.activeElement && input.value !== String(control.value)) {
    input.value = control.value;
  }
}

// A row of the form; `set` is called with the key and the value that the reader gives.
function makeRow(control, parent, set) {
  var row = make("p", parent);
  row.className = control.type;
  var label = make("label", row, control.label + " ");
  make("code", label, control.key);
  var input = (control.type === "choice" ? choiceInput : plainInput)(control, row);
  input.id = "set-" + control.key;
  label.htmlFor = input.id;
  var complaint = make("span", row);
  complaint.className = "complaint";
  complaint.id = "about-" + control.key;
  complaint.setAttribute("role", "status");
  input.setAttribute("aria-describedby", complaint.id);
  input.addEventListener("change", function () {
    set(control.key, valueOf(control, input));
  });
  return {
    show: function (now, isChosen) {
      showValue(now, input);
      row.classList.toggle("chosen", isChosen);
      if (isChosen) {
        label.title = words("在代码里", "in the code");
      } else {
        label.removeAttribute("title");
      }
    },
    complain: function (text) {
      complaint.textContent = text;
      input.setAttribute("aria-invalid", text ? "true" : "false");
    },
    remove: function () {
      row.remove();
    }
  };
}

// All rows; `isChosen` tells whether a key is in the code.
function makeForm(shared, own, set, isChosen) {
  var rows = {};

  function isSetting(control) {
    return control.type !== "action" && control.key !== "fuzz";
  }

  // Returns how many settings are the demo's own.
  function build(controls) {
    Object.keys(rows).forEach(function (key) {
      rows[key].remove();
    });
    rows = Object.create(null);
    SHARED.forEach(function (key) {
      controls.filter(isSetting).forEach(function (control) {
        if (control.key === key) {
          rows[key] = makeRow(control, shared, set);
        }
      });
    });
    var others = controls.filter(function (control) {
      return isSetting(control) && SHARED.indexOf(control.key) < 0;
    });
    others.forEach(function (control) {
      rows[control.key] = makeRow(control, own, set);
    });
    return others.length;
  }

  return {
    build: build,
    show: function (controls) {
      controls.filter(isSetting).forEach(function (control) {
        if (rows[control.key]) {
          rows[control.key].show(control, isChosen(control.key));
        }
      });
    },
    complain: function (key, text) {
      if (rows[key]) {
        rows[key].complain(text);
      }
    },
    settings: function (controls) {
      return controls.filter(isSetting);
    }
  };
}
