// A page that is one file: what it would load is inside it, packed, in scripts of no type that runs.
// Nothing is fetched, so WebAssembly works from file:// too.

// The site that the file comes from, if its build was told; links lead there.
function siteOfSingle() {
  return document.documentElement.getAttribute("data-neurarium-site") || "";
}

// The file itself. Embed code names it as a neighbour of the page that embeds it.
function addressOfSingle(embed) {
  var address = location.href.replace(/[?#].*/, "");
  return embed ? address.slice(address.lastIndexOf("/") + 1) : address;
}

function bytesOf(text) {
  var binary = atob(text);
  var bytes = new Uint8Array(binary.length);
  for (var i = 0; i < bytes.length; i++) {
    bytes[i] = binary.charCodeAt(i);
  }
  return bytes;
}

// The bytes of a file that is inside, as a promise of an ArrayBuffer.
function insideBytes(name) {
  return Promise.resolve().then(function () {
    var packed = document.querySelector('[data-inside="' + name + '"]');
    if (!packed) {
      throw new Error("There is no " + name + " inside this page");
    }
    return unpack(bytesOf(packed.textContent).buffer);
  });
}

// Runs a script that is inside. A policy allows it by the hash of its text.
function runInside(name) {
  return insideBytes(name).then(function (buffer) {
    var element = document.createElement("script");
    element.textContent = new TextDecoder().decode(buffer);
    document.head.appendChild(element);
  });
}

function whySingleFails(lang) {
  if (window.DecompressionStream) {
    return lang === "zh" ? "演示没能启动。请换一个浏览器打开这个文件。" : "The demo could not start. Open this file in another browser.";
  }
  return lang === "zh"
    ? "这个浏览器太旧，演示没能启动：请用 2023 年以后的浏览器打开这个文件。下面的课文可以照常阅读。"
    : "This browser is too old for the demo: open this file in one from 2023 or later. The text below can be read as it is.";
}
