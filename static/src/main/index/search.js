// Finds lessons on the first page while one types. LESSONS, before this, has what each is about, in
// both languages and in lower case.

(function () {
  var form = document.querySelector("[data-search]");
  var field = form.querySelector("input");
  var status = form.querySelector("[data-found]");
  var zh = document.documentElement.lang.slice(0, 2) === "zh";

  function matches(id, words) {
    for (var i = 0; i < words.length; i++) {
      if (LESSONS[id].indexOf(words[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  // Shows what matches under an element; returns how many lessons that are.
  function show(within, words) {
    var cards = within.querySelectorAll("[data-lesson]");
    var found = 0;
    for (var i = 0; i < cards.length; i++) {
      cards[i].hidden = !matches(cards[i].getAttribute("data-lesson"), words);
      found += cards[i].hidden ? 0 : 1;
    }
    within.hidden = found === 0;
    if (words[0] === "") {
      within.removeAttribute("data-narrowed");
    } else {
      within.setAttribute("data-narrowed", "");
    }
    return found;
  }

  function message(found, query) {
    if (found === 0) {
      return zh
        ? "没有找到“" + query + "”。换一个词试试，中文、英文都可以。"
        : "Nothing found for “" + query + "”. Try another word, English or Chinese.";
    }
    return zh ? "找到 " + found + " 课" : found === 1 ? "1 lesson found" : found + " lessons found";
  }

  function search() {
    var query = field.value.trim();
    var words = query.toLowerCase().split(/\s+/);
    var parts = document.querySelectorAll("[data-part]");
    var found = 0;
    for (var i = 0; i < parts.length; i++) {
      found += show(parts[i], words);
    }
    status.textContent = query === "" ? "" : message(found, query);
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  field.addEventListener("input", search);
  field.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      field.value = "";
      search();
    }
  });
  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
  });
  search(); // a page that one comes back to keeps what was typed
})();
