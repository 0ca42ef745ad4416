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

// Where data/NAME is: the names of what may change follow the content.
function dataPath(name) {
  var query = name.indexOf("?"); // in a second try, past all caches
  var file = query < 0 ? name : name.slice(0, query);
  return (FILES.data[file] || "data/" + file) + name.slice(file.length);
}

// Reads data/NAME from the site and answers with its bytes, or with what went wrong.
// Returns a function that gives up, after which there is no answer.
function readFile(name, answer, failed) {
  if (single || !canFetch() || !window.DecompressionStream) {
    setTimeout(function () {
      failed("unreachable");
    }, 0);
    return function () {
      return;
    };
  }
  var given = false;
  var control = new AbortController();
  fetch(base + dataPath(name), { signal: control.signal })
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
  loadScript(dataPath(name + ".js")).then(
    function () {
      var bytes = bytesOf(inlined[name] || "");
      delete inlined[name];
      answer(new Int8Array(bytes.buffer));
    },
    function (error) {
      failed(error.message);
    }
  );
}

// Reads the beginning of the file that an input has; the same file can be chosen again.
function openFile(input, largest, answer, failed) {
  var file = input.files[0];
  if (file && file.size > largest) {
    failed("too large");
  } else if (file) {
    var reader = new FileReader();
    reader.onerror = function () {
      failed(String(reader.error));
    };
    reader.onload = function () {
      answer(file.name, new Int8Array(reader.result));
    };
    reader.readAsArrayBuffer(file);
  }
}

// Whether a file input takes a file, by the ends of names and the types that it accepts.
function takes(input, file) {
  return input.accept.split(",").some(function (kind) {
    return kind.charAt(0) === "."
      ? file.name.toLowerCase().endsWith(kind)
      : file.type.indexOf(kind.replace("*", "")) === 0;
  });
}

// A file that is dropped on the page goes to the button under it, or else to the first in sight that
// takes it; the browser does not show it in place of the page.
function openDropped() {
  document.addEventListener("dragover", function (event) {
    if (Array.from(event.dataTransfer.types).indexOf("Files") >= 0) {
      event.preventDefault();
    }
  });
  document.addEventListener("drop", function (event) {
    var file = event.dataTransfer.files[0];
    if (!file) {
      return;
    }
    event.preventDefault();
    var row = event.target.closest(".row");
    var inputs = Array.from(document.querySelectorAll(".demo input[type=file]"));
    var input =
      (row && row.querySelector("input[type=file]")) ||
      inputs.find(function (each) {
        return !each.closest("[hidden]") && takes(each, file);
      });
    if (input) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change"));
    }
  });
}

// A number field takes a decimal comma, the minus sign that the page prints, and full-width digits;
// browsers drop them, and 1,5 would be 15.
function takeCommas() {
  document.addEventListener("beforeinput", function (event) {
    var typed = event.data || (event.dataTransfer && event.dataTransfer.getData("text/plain"));
    if (event.target.type !== "number" || !typed) {
      return;
    }
    var plain = typed
      .normalize("NFKC")
      .replace(/[\u2212\u2013]/g, "-")
      .replace(/^([^.,]*),([^.,]*)$/, "$1.$2");
    if (plain !== typed) {
      event.preventDefault();
      document.execCommand("insertText", false, plain);
    }
  });
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

// Draws the middle square of a picture, no larger than `largest`, and answers with its pixels.
function pixelsOf(source, width, height, largest, answer) {
  var side = Math.min(width, height);
  var size = Math.max(1, Math.min(largest, side));
  var canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  var context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "#ffffff"; // behind what is transparent
  context.fillRect(0, 0, size, size);
  context.drawImage(source, (width - side) / 2, (height - side) / 2, side, side, 0, 0, size, size);
  answer(size, size, new Int8Array(context.getImageData(0, 0, size, size).data.buffer));
}

// The type of a picture file: browsers know pixels by their bytes, but drawings by their type only.
function typeOfPicture(bytes) {
  var start = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\s*</.test(start) ? "image/svg+xml" : "";
}

function decodePicture(bytes, largest, answer, failed) {
  var image = new Image();
  image.onload = function () {
    URL.revokeObjectURL(image.src);
    try {
      // a drawing without a size of its own has none
      pixelsOf(image, image.naturalWidth || largest, image.naturalHeight || largest, largest, answer);
    } catch (e) {
      failed(String(e.message || e));
    }
  };
  image.onerror = function () {
    URL.revokeObjectURL(image.src);
    failed("not a picture that this browser can read");
  };
  image.src = URL.createObjectURL(new Blob([bytes], { type: typeOfPicture(bytes) }));
}

// Answers with a picture in every frame until the returned function is called.
function startCamera(largest, answer, failed) {
  var stream = null;
  var on = true;
  var video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  function frame() {
    if (on) {
      if (video.videoWidth > 0) {
        pixelsOf(video, video.videoWidth, video.videoHeight, largest, answer);
      }
      requestAnimationFrame(frame);
    }
  }
  var policy = document.permissionsPolicy || document.featurePolicy; // Chromium tells
  if (policy && policy.allowsFeature && !policy.allowsFeature("camera")) {
    setTimeout(function () {
      failed("withheld");
    }, 0);
  } else if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
    setTimeout(function () {
      failed("no camera can be reached from this page");
    }, 0);
  } else {
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      function (opened) {
        stream = opened;
        if (!on) {
          stop();
          return;
        }
        video.srcObject = stream;
        video.play();
        frame();
      },
      function (error) {
        failed(String(error.message || error));
      }
    );
  }
  function stop() {
    on = false;
    if (stream) {
      stream.getTracks().forEach(function (track) {
        track.stop();
      });
    }
  }
  return stop;
}
