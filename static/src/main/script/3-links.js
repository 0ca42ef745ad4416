// Links to a demo: its settings are a query. Many of them are packed into the part after #, which
// is shorter and which no server sees, refuses or writes down.

var PACK_OVER = 2000; // characters of a link
var PACKED = "#packed=";
var MAX_UNPACKED = 20000000; // bytes: no link fills the memory of who opens it

function pageAddress(embed) {
  if (single && !base) {
    return addressOfSingle(embed);
  }
  var lang = root.getAttribute("data-lang");
  return base + lang + "/" + (embed ? "embed/" : "") + root.getAttribute("data-demo") + ".html";
}

// Makes the address of the lesson or its embed with parameters, names and values in turn. A short
// one is answered at once: only then may a click still copy it everywhere.
function address(embed, parameters, answer) {
  var query = [];
  for (var i = 0; i + 1 < parameters.length; i += 2) {
    query.push(
      encodeURIComponent(parameters[i]) + "=" + encodeURIComponent(parameters[i + 1])
    );
  }
  var page = pageAddress(embed);
  var plain = page + (query.length ? "?" + query.join("&") : "");
  if (plain.length <= PACK_OVER || !window.CompressionStream) {
    answer(plain);
    return;
  }
  pack(query.join("&")).then(
    function (packed) {
      answer(page + PACKED + packed);
    },
    function () {
      answer(plain);
    }
  );
}

// A promise of a text as deflate in Base64 for addresses.
function pack(text) {
  var stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Response(stream).arrayBuffer().then(function (buffer) {
    var bytes = new Uint8Array(buffer);
    var binary = "";
    for (var i = 0; i < bytes.length; i++) {
      binary += String.fromCharCode(bytes[i]);
    }
    return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  });
}

// A promise of the text that was packed; fails where some of it is missing.
function unpackText(packed) {
  var parts = [];
  var size = 0;
  return Promise.resolve().then(function () {
    var bytes = bytesOf(packed.replace(/-/g, "+").replace(/_/g, "/"));
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    var reader = stream.getReader();
    function next() {
      return reader.read().then(function (part) {
        if (part.done) {
          return new Response(new Blob(parts)).text();
        }
        parts.push(part.value);
        size += part.value.length;
        if (size > MAX_UNPACKED) {
          reader.cancel();
          throw new Error("More than " + MAX_UNPACKED + " bytes");
        }
        return next();
      });
    }
    return next();
  });
}

function isPacked() {
  return location.hash.indexOf(PACKED) === 0;
}

// A promise of the parameters that are the demo's business; offline is the page's. What stands in
// the query wins over what is packed.
function demoParameters() {
  var own = queryParameters().filter(function (part, index, list) {
    return list[index - (index % 2)] !== "offline";
  });
  if (!isPacked()) {
    return Promise.resolve(own);
  }
  return unpackText(location.hash.slice(PACKED.length)).then(
    function (text) {
      return parametersIn(text).concat(own);
    },
    function () {
      return ["packed", ""].concat(own); // the program says that they are lost
    }
  );
}

// A link that is opened over its own page changes only what stands after #.
function followPacked() {
  window.addEventListener("hashchange", function () {
    if (isPacked()) {
      location.reload();
    }
  });
}
