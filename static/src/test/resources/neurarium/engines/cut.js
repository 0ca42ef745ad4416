// The texts that the edges of the picture cut, in the fonts of this browser, once it is drawn anew:
// a promise of an array. A slanted letter leans over the edge by a hair.
new Promise(function (done) {
  var context = CanvasRenderingContext2D.prototype;
  var fillText = context.fillText;
  var cut = [];
  context.fillText = function (text, x, y) {
    var size = this.measureText(text);
    var at = this.getTransform();
    var over = Math.max(
      -(at.e / at.a + x - size.actualBoundingBoxLeft),
      at.e / at.a + x + size.actualBoundingBoxRight - this.canvas.width / at.a,
      -(at.f / at.d + y - size.actualBoundingBoxAscent),
      at.f / at.d + y + size.actualBoundingBoxDescent - this.canvas.height / at.d
    );
    if (over > 2.2 && this.canvas.height > 8) { // a lower one only measures
      cut.push({ text: text + ", by " + over.toFixed(1), canvas: this.canvas, height: this.canvas.height });
    }
    return fillText.call(this, text, x, y);
  };
  dispatchEvent(new Event("neurarium-theme"));
  requestAnimationFrame(function () {
    requestAnimationFrame(function () {
      context.fillText = fillText;
      var last = cut.filter(function (one) {
        return one.canvas.height === one.height; // one that has grown since is drawn again
      });
      done(
        last.map(function (one) {
          return one.text;
        })
      );
    });
  });
});
