// The site's data: files that are fetched, and the same in scripts where nothing may be fetched.

var inlined = {};

window.neurariumInlined = function (name, text) {
  inlined[name] = text;
};

// Unpacks gzip; a server may have said what it is, and the browser unpacked it already.
function unpack(buffer) {
  var bytes = new Uint8Array(buffer);
  if (bytes.length < 2 || bytes[0] !== 31 || bytes[1] !== 139) {
    return buffer;
  }
  var stream = new Blob([buffer]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

// Reads data/NAME from the site and answers with its bytes, or with what went wrong.
// Returns a function that gives up, after which there is no answer.
function readFile(name, answer, failed) {
  if (location.protocol === "file:" || !window.fetch || !window.DecompressionStream) {
    setTimeout(function () {
      failed("unreachable");
    }, 0);
    return function () {
      return;
    };
  }
  var given = false;
  var control = new AbortController();
  fetch(base + "data/" + name, { signal: control.signal })
    .then(function (response) {
      if (!response.ok) {
        throw new Error("HTTP " + response.status);
      }
      return response.arrayBuffer();
    })
    .then(unpack)
    .then(
      function (buffer) {
        if (!given) {
          answer(new Int8Array(buffer));
        }
      },
      function (error) {
        if (!given) {
          failed(String(error.message || error));
        }
      }
    );
  return function () {
    given = true;
    control.abort();
  };
}

// Reads data/NAME.js, which brings bytes as text.
function readInlined(name, answer, failed) {
  loadScript("data/" + name + ".js").then(
    function () {
      var text = atob(inlined[name] || "");
      delete inlined[name];
      var bytes = new Int8Array(text.length);
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = text.charCodeAt(i);
      }
      answer(bytes);
    },
    function (error) {
      failed(error.message);
    }
  );
}

// Gives the reader a file of bytes to keep.
function saveFile(name, bytes) {
  var link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(function () {
    URL.revokeObjectURL(link.href);
  }, 10000);
}
