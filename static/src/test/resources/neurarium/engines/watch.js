// Before any other script of a page: hears all that goes wrong in it.
window.wrong = [];
(function () {
  function hear(what) {
    window.wrong.push(String(what));
  }

  addEventListener(
    "error",
    function (event) {
      var file = event.target.src || event.target.href;
      hear(file ? "did not come: " + file : event.message + " " + event.filename + ":" + event.lineno);
    },
    true
  );
  addEventListener("unhandledrejection", function (event) {
    hear("rejected: " + event.reason);
  });
  document.addEventListener("securitypolicyviolation", function (event) {
    hear("policy: " + event.violatedDirective + " " + event.blockedURI);
  });
  ["error", "warn"].forEach(function (level) {
    var say = console[level];
    console[level] = function () {
      hear(level + ": " + Array.from(arguments).join(" "));
      say.apply(console, arguments);
    };
  });
})();
