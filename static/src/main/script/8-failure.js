// Why a demo did not start, in the words of its page.

function sayWhy(lang) {
  var copy = !single && isSavedCopy();
  var why = single ? whySingleFails : copy ? whyCopyFails : whyPageFails;
  root.textContent = "";
  root.appendChild(document.createElement("p")).textContent = why(lang);
  var whole = copy ? singleAddress(lang) : "";
  if (whole) {
    var link = document.createElement("a");
    link.href = whole;
    link.textContent = whole;
    root.appendChild(document.createElement("p")).appendChild(link);
  }
}

function whyPageFails(lang) {
  return lang === "zh"
    ? "演示没能启动。请检查网络后重新载入本页。"
    : "The demo could not start. Check the connection and load the page again.";
}

// A copy that the browser saved has this script in a folder of its own, without what it loads.
function isSavedCopy() {
  var page = location.href.replace(/[?#].*/, "");
  return base !== new URL(isEmbed ? "../.." : "..", page).href;
}

function whyCopyFails(lang) {
  return lang === "zh"
    ? "这是浏览器另存的网页，演示运行要用的文件没有一起存下来。想把课文存在自己的电脑上，请下载单文件课文，一个文件里什么都有，不联网也能用；网站的“离线使用”页有说明。"
    : "This is a copy that a browser saved, without the files that the demo runs on. To keep the lesson, take the one file that has everything in it and works without a network; the site’s page “Offline” says more.";
}

// Where the lesson as one file is, as far as the copy still knows its site; empty where it does not.
function singleAddress(lang) {
  var link = document.querySelector("a.home, .source a");
  var file = root.getAttribute("data-demo") + "." + lang + ".html";
  return link && /^https?:/.test(link.href) ? new URL("../single/" + file, link.href).href : "";
}
