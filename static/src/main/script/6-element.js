// <neurarium-demo demo="neuron" lang="zh" alpha="0.1"></neurarium-demo>: a lazy iframe that is as
// high as its content. All attributes but these go to the demo as parameters. Parameters named as
// one of these, or with capitals, which attributes cannot have, go into parameters="T=3&hidden=8".

var OWN_ATTRIBUTES = [
  "demo", "lang", "class", "id", "style", "title", "slot", "hidden", "parameters"
];

function languageOf(element) {
  var closest = element.closest("[lang]");
  var lang = (closest && closest.getAttribute("lang")) || navigator.language || "";
  return /^zh/i.test(lang) ? "zh" : "en";
}

function addressOf(element) {
  var query = [];
  for (var i = 0; i < element.attributes.length; i++) {
    var attribute = element.attributes[i];
    if (OWN_ATTRIBUTES.indexOf(attribute.name) < 0 && !/^(data|aria)-/.test(attribute.name)) {
      query.push(
        encodeURIComponent(attribute.name) + "=" + encodeURIComponent(attribute.value)
      );
    }
  }
  var others = element.getAttribute("parameters");
  if (others) {
    query.push(others.replace(/#/g, "%23"));
  }
  var id = encodeURIComponent(element.getAttribute("demo") || "");
  var path = base + languageOf(element) + "/embed/" + id + ".html";
  return path + (query.length ? "?" + query.join("&") : "");
}

function defineElement() {
  function NeurariumDemo() {
    return Reflect.construct(HTMLElement, [], NeurariumDemo);
  }
  NeurariumDemo.prototype = Object.create(HTMLElement.prototype);
  NeurariumDemo.prototype.constructor = NeurariumDemo;

  NeurariumDemo.prototype.connectedCallback = function () {
    var element = this;
    if (element.frame) {
      return;
    }
    element.querySelectorAll("iframe").forEach(function (copy) {
      copy.remove(); // of the element that this one was copied from
    });
    var frame = document.createElement("iframe");
    frame.src = addressOf(element);
    frame.title = element.getAttribute("title") || "Neurarium: " + element.getAttribute("demo");
    frame.loading = "lazy";
    frame.allow = "camera; fullscreen; clipboard-write";
    frame.style.cssText = "display:block;width:100%;border:0;height:720px";
    element.style.display = "block";
    element.frame = frame;
    element.listener = function (event) {
      var message = event.data;
      if (event.source !== frame.contentWindow || !message || !message.neurarium) {
        return;
      }
      if (message.neurarium === "resize" && message.height > 0 && message.height < 20000) {
        frame.style.height = message.height + "px";
      }
      element.dispatchEvent(new CustomEvent(message.neurarium, { detail: message }));
    };
    window.addEventListener("message", element.listener);
    element.appendChild(frame);
  };

  NeurariumDemo.prototype.disconnectedCallback = function () {
    window.removeEventListener("message", this.listener);
    if (this.frame) {
      this.frame.remove();
      this.frame = null;
    }
  };

  // Passes a message on to the demo: {neurarium: "set", key, value} and the like.
  NeurariumDemo.prototype.send = function (message) {
    this.frame.contentWindow.postMessage(message, "*");
  };

  customElements.define("neurarium-demo", NeurariumDemo);
}

if (window.customElements && window.Reflect && !customElements.get("neurarium-demo")) {
  defineElement();
}
