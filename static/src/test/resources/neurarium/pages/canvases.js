// What the canvases of the page show: [{colours, corner, width}, …], from a copy of 64 by 64 pixels.
(function () {
  var canvases = [];
  document.querySelectorAll("canvas").forEach(function (canvas) {
    var copy = document.createElement("canvas");
    copy.width = 64;
    copy.height = 64;
    var context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0, 64, 64);
    var pixels = new Uint32Array(context.getImageData(0, 0, 64, 64).data.buffer);
    canvases.push({ colours: new Set(pixels).size, corner: pixels[0], width: canvas.clientWidth });
  });
  return canvases;
})();
