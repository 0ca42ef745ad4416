// The ways to embed: one at a time under tabs, each piece of code with a button that copies it.

function selectText(element) {
  var range = document.createRange();
  range.selectNodeContents(element);
  var selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

function copyText(element, say) {
  function byHand() {
    selectText(element);
    say(words("浏览器不让复制；已经选中，请按 Ctrl+C。", "The browser does not allow it; the text is selected, press Ctrl+C."));
  }
  if (!navigator.clipboard || !navigator.clipboard.writeText) {
    byHand();
    return;
  }
  navigator.clipboard.writeText(element.textContent).then(function () {
    say(words("✓ 已复制", "✓ Copied"));
  }, byHand);
}

function addCopyButton(code, name) {
  var pre = code.parentNode;
  pre.setAttribute("role", "group");
  pre.setAttribute("aria-label", words("代码：", "Code: ") + name);
  var bar = document.createElement("p");
  bar.className = "buttons";
  pre.parentNode.insertBefore(bar, pre.nextSibling);
  var button = make("button", bar, words("复制", "Copy"));
  button.type = "button";
  var note = make("span", bar);
  note.setAttribute("role", "status");
  button.addEventListener("click", function () {
    copyText(code, function (text) {
      note.textContent = text;
    });
  });
}

// Puts each heading and what follows it into a section of its own.
function sectionsOf(article) {
  var sections = [];
  Array.prototype.slice.call(article.childNodes).forEach(function (node) {
    if (node.nodeName === "H2") {
      sections.push(make("section", article));
    }
    if (sections.length) {
      sections[sections.length - 1].appendChild(node);
    }
  });
  return sections;
}

// Returns a function that shows one way; `chosen` is told when the reader takes another.
function makeWays(article, chosen) {
  var ids = article.getAttribute("data-ways").split(" ");
  var sections = sectionsOf(article);
  var tabs = document.createElement("div");
  tabs.className = "tabs";
  tabs.setAttribute("role", "radiogroup");
  tabs.setAttribute("aria-label", words("怎样嵌入", "How to embed"));
  var inputs = sections.map(function (section, i) {
    var heading = section.querySelector("h2");
    heading.className = "hidden";
    var label = make("label", tabs);
    var input = make("input", label);
    input.type = "radio";
    input.name = "way";
    input.value = ids[i];
    label.appendChild(document.createTextNode(heading.textContent));
    input.addEventListener("change", function () {
      show(ids[i]);
      chosen(ids[i]);
    });
    section.querySelectorAll("code[data-code]").forEach(function (code) {
      addCopyButton(code, heading.textContent);
    });
    return input;
  });
  article.insertBefore(tabs, article.firstChild);

  function show(id) {
    sections.forEach(function (section, i) {
      section.hidden = ids[i] !== id;
      inputs[i].checked = ids[i] === id;
    });
  }
  return show;
}

function fillWays(article, names) {
  article.querySelectorAll("code[data-code]").forEach(function (code) {
    code.textContent = fill(
      code.getAttribute("data-code"),
      code.getAttribute("data-kind"),
      names
    );
  });
}
