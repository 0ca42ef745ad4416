// The exercises of a page: counted for whoever listens, and shown in an embed with exercises=1.

var checks = {}; // how often each was checked since the page was loaded
var readyAt = 0;

// What a checked exercise tells: neither the answer nor anything about the reader.
function checkedExercise(demo, detail) {
  var attempts = (checks[detail.exercise] || 0) + 1;
  checks[detail.exercise] = attempts;
  return {
    demo: demo.id,
    exercise: detail.exercise,
    solved: detail.solved,
    attempts: attempts,
    seconds: Math.round((Date.now() - readyAt) / 1000)
  };
}

function showExercises(demo) {
  var section = document.querySelector("[data-exercises]");
  readyAt = Date.now();
  function follow() {
    section.hidden = demo.get("exercises") !== "1";
  }
  if (section) {
    follow();
    demo.on("change", function (change) {
      if (change.key === "exercises") {
        follow();
      }
    });
  }
}
