// The language that the reader chose last, by a link to a page in the other one, is where the
// site's first page leads.

function preferredLanguage() {
  var chosen = recall("lang");
  if (chosen === "zh" || chosen === "en") {
    return chosen;
  }
  var asked = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < asked.length; i++) {
    if (/^(zh|en)\b/i.test(asked[i])) {
      return asked[i].slice(0, 2).toLowerCase();
    }
  }
  return "en";
}

if (kind === "root") {
  location.replace(base + preferredLanguage() + "/index.html" + location.search + location.hash);
} else if (onOwnPage) {
  document.addEventListener("click", function (event) {
    var link = event.target.closest("nav a[hreflang]");
    if (link) {
      remember("lang", link.getAttribute("hreflang"));
    }
  });
}
