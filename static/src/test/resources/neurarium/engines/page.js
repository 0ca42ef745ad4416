// What is wrong with how a page is laid out: an array of complaints.
(function () {
  var wrong = [];
  var page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    wrong.push("it is " + page.scrollWidth + " wide in a window of " + page.clientWidth);
  }
  document.querySelectorAll(".lesson p, .lesson li").forEach(function (block) {
    if (block.scrollWidth > block.clientWidth + 1 && getComputedStyle(block).display !== "inline") {
      wrong.push(block.textContent.slice(0, 40) + " … runs out of its column");
    }
  });
  Array.from(document.images).forEach(function (image) {
    if (image.complete && !image.naturalWidth) {
      wrong.push("no picture: " + image.src);
    }
  });
  document.querySelectorAll("canvas").forEach(function (canvas) {
    var copy = document.createElement("canvas");
    copy.width = copy.height = 64;
    var context = copy.getContext("2d");
    context.drawImage(canvas, 0, 0, 64, 64);
    var colours = new Set(new Uint32Array(context.getImageData(0, 0, 64, 64).data.buffer));
    if (colours.size < 8) {
      wrong.push("a blank picture");
    }
  });
  return wrong;
})();
