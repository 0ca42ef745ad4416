// The part of the page “offline” that is about this device: what is kept, the switch, and keeping
// everything.

(function () {
  "use strict";

  var offline = neurarium.offline;
  var zh = /^zh/.test(document.documentElement.lang);
  var panel = document.querySelector("[data-offline]");
  var status = panel.querySelector("[data-status]");
  var progress = panel.querySelector("progress");
  var toggle = panel.querySelector("[data-switch]");
  var everything = panel.querySelector("[data-everything]");

  var WHY = {
    file: [
      "这一页是从文件夹打开的，本来就不需要网络。",
      "You opened this page from a folder; it needs no network."
    ],
    insecure: [
      "这个地址不是 HTTPS，浏览器不允许网站离线保存。",
      "This address is not HTTPS, so the browser does not let the site be kept."
    ],
    browser: [
      "这个浏览器不能离线保存网站。",
      "This browser cannot keep the site."
    ]
  };

  function say(chinese, english) {
    status.textContent = zh ? chinese : english;
  }

  function label(button, chinese, english) {
    button.hidden = false;
    button.textContent = zh ? chinese : english;
  }

  function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1) + " MB";
  }

  function sum(files) {
    return files.reduce(function (total, file) {
      return total + file.size;
    }, 0);
  }

  function missing(list) {
    return list.files.filter(function (file) {
      return !file.kept;
    });
  }

  function worker() {
    return navigator.serviceWorker.getRegistration(neurarium.address).then(function (registration) {
      return registration && registration.scope === neurarium.address ? registration : null;
    });
  }

  // What the active worker has and lacks.
  function list(registration) {
    return new Promise(function (resolve) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) {
        resolve(event.data);
      };
      registration.active.postMessage({ neurarium: "list" }, [channel.port2]);
    });
  }

  function show() {
    return worker().then(function (registration) {
      progress.hidden = true;
      everything.hidden = true;
      toggle.disabled = false;
      if (!registration) {
        say("离线缓存没有打开，这台设备上什么也没有存。", "Nothing is kept on this device.");
        label(toggle, "打开离线缓存", "Keep this site for offline use");
        return null;
      }
      label(toggle, "关掉并清空", "Switch off and delete");
      if (!registration.active) {
        say("正在存到这台设备上……", "Keeping the site on this device …");
        return null;
      }
      return list(registration).then(showList);
    });
  }

  function showList(found) {
    var lacking = missing(found);
    var all = sum(found.files);
    var kept = all - sum(lacking);
    if (lacking.length === 0) {
      say(
        "整个网站都存在这台设备上了（" + megabytes(all) + "）。",
        "The whole site is kept on this device (" + megabytes(all) + ")."
      );
      return;
    }
    say(
      "页面和程序已经存在这台设备上（" + megabytes(kept) + "），没有网络也能打开。大的数据集用过之后才存。",
      "Pages and programs are kept on this device (" +
        megabytes(kept) +
        ") and open without a network. Large data sets are kept once they are used."
    );
    label(
      everything,
      "全部存下（还差 " + megabytes(all - kept) + "）",
      "Keep everything (" + megabytes(all - kept) + " more)"
    );
    everything.disabled = false;
  }

  function controlled(registration) {
    if (navigator.serviceWorker.controller) {
      return Promise.resolve();
    }
    return new Promise(function (resolve) {
      navigator.serviceWorker.addEventListener("controllerchange", resolve);
      registration.active.postMessage({ neurarium: "claim" });
    });
  }

  // Asks for all that is missing, which the worker keeps in passing.
  function keepEverything(registration) {
    return list(registration).then(function (found) {
      var waiting = missing(found);
      var total = sum(waiting);
      var done = 0;
      progress.hidden = false;
      function next() {
        var file = waiting.shift();
        if (!file) {
          return null;
        }
        return fetch(neurarium.address + file.path)
          .then(function (response) {
            if (!response.ok) {
              throw new Error(file.path + ": HTTP " + response.status);
            }
            return response.arrayBuffer();
          })
          .then(function () {
            done += file.size;
            progress.value = done / total;
            say(
              "已存 " + megabytes(done) + "，共 " + megabytes(total),
              megabytes(done) + " of " + megabytes(total)
            );
            return next();
          });
      }
      return Promise.all([next(), next(), next()]);
    });
  }

  function explain(problem, detail) {
    if (problem === "QuotaExceededError") {
      say(
        "这台设备给网站的空间不够。",
        "The device has not enough room for the site."
      );
    } else {
      say(
        "没能存下（" + detail + "）。网站照常可用，下次打开时再试。",
        "It could not be kept (" + detail + "). The site works as before; it tries again at the next visit."
      );
    }
  }

  function follow(registration) {
    var coming = registration.installing || registration.waiting;
    if (coming) {
      coming.addEventListener("statechange", function () {
        if (coming.state === "activated") {
          show();
        }
      });
    }
    return show();
  }

  toggle.addEventListener("click", function () {
    toggle.disabled = true;
    worker()
      .then(function (registration) {
        return registration ? offline.off().then(show) : offline.on().then(follow);
      })
      .catch(function (error) {
        toggle.disabled = false;
        explain(error.name, error.message);
      });
  });

  everything.addEventListener("click", function () {
    everything.disabled = true;
    if (navigator.storage && navigator.storage.persist) {
      navigator.storage.persist(); // Firefox asks the reader, who need not answer
    }
    worker()
      .then(function (registration) {
        return controlled(registration).then(function () {
          return keepEverything(registration);
        });
      })
      .then(show)
      .then(checkRoom)
      .catch(function (error) {
        everything.disabled = false;
        progress.hidden = true;
        explain(error.name, error.message);
      });
  });

  // The worker passes on what it has no room for.
  function checkRoom() {
    return worker()
      .then(list)
      .then(function (found) {
        if (missing(found).length > 0) {
          explain("QuotaExceededError");
        }
      });
  }

  panel.hidden = false;
  var why = offline.why();
  if (why) {
    say(WHY[why][0], WHY[why][1]);
    return;
  }
  navigator.serviceWorker.addEventListener("message", function (event) {
    if (event.data && event.data.neurarium === "offline") {
      toggle.disabled = false;
      explain(event.data.problem, event.data.detail);
    }
  });
  show();
  navigator.serviceWorker.ready.then(follow);
})();
