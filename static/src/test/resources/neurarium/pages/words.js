// Every string that the page says, with the language it is in: [{text, lang, where, mark}, …]. A string
// is what one block says, with the emphasis and links in it; what is in another language is a
// string of its own; "…" stands for code, formulas and quotations, which have no language. A mark, such as a label for
// screen readers, can have no part in another language: a page of both says both in it.
(function () {
  var INLINE = "a, b, em, i, span, strong, sub, sup, small, abbr, br, wbr";
  var SILENT =
    "script, style, noscript, template, code, pre, math, samp, kbd, em, cite, q, textarea, [translate=no]";
  var ATTRIBUTES = ["aria-label", "aria-description", "title", "placeholder", "alt"];
  var words = [];

  function say(text, element, where, mark) {
    var clean = text.replace(/\s+/g, " ").trim();
    if (clean.replace(/…/g, "") && !element.closest(SILENT)) {
      var marked = element.closest("[lang]");
      words.push({ text: clean, lang: marked ? marked.lang : "", where: where, mark: !!mark });
    }
  }

  function gather(element) {
    var text = "";
    element.childNodes.forEach(function (node) {
      if (node.nodeType === Node.TEXT_NODE) {
        text += node.data;
      } else if (node.nodeType === Node.ELEMENT_NODE && node.matches(SILENT)) {
        text += "…";
      } else if (node.nodeType === Node.ELEMENT_NODE && node.matches(INLINE) && !node.lang) {
        text += gather(node);
      }
    });
    return text;
  }

  document.querySelectorAll("*").forEach(function (element) {
    if (!element.matches(INLINE) || element.lang) {
      say(gather(element), element, element.tagName.toLowerCase(), element.matches("title, option"));
    }
    ATTRIBUTES.forEach(function (name) {
      if (element.hasAttribute(name)) {
        say(element.getAttribute(name), element, name, true);
      }
    });
    if (element.matches("meta[name*=description], meta[property*=description]")) {
      say(element.content, element, "description", true);
    }
  });
  return words;
})();
