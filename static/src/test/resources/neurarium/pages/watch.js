// Before any script of a page: counts how much of it moves while it loads, and hears what its policy refuses.
window.shifted = 0;
new PerformanceObserver(function (list) {
  list.getEntries().forEach(function (entry) {
    window.shifted += entry.value;
  });
}).observe({ type: "layout-shift", buffered: true });
window.violations = [];
document.addEventListener("securitypolicyviolation", function (e) {
  window.violations.push(e.violatedDirective + " " + e.blockedURI);
});
