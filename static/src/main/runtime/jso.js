// What TeaVM's runtime builds from text with new Function, built without: a policy that forbids
// evaluating text (no unsafe-eval) still lets WebAssembly run at full speed. A template; WasmRuntime
// fills it in and puts it before the runtime. Arguments are spelled out, since a call from Wasm to
// the canvas must cost next to nothing.
var neurariumJso = (() => {
  "use strict";
  {% for kind in kinds %}
  const {{ kind.name }} = [
    {% for n in arities %}
    ({{ kind.context }}) => ({{ kind.before }}{% if kind.before is not empty and n > 0 %}, {% endif %}{{ parameters[n] }}) => {
      {{ kind.code | replace({"ARGUMENTS": parameters[n]}) }}
    },
    {% endfor %}
  ];
  {% endfor %}

  // A Java method for JavaScript. It passes `count` arguments on, the last ones as an array where
  // the method takes any number, and `this` before them where it is a method of an object.
  function exported(rethrow, method, count, variable, bound) {
    return function (...given) {
      const passed = [];
      for (let i = 0; i < count; i++) {
        passed.push(given[i]);
      }
      if (variable) {
        passed[count - 1] = given.slice(count - 1);
      }
      try {
        return bound ? method(this, ...passed) : method(...passed);
      } catch (e) {
        rethrow(e);
      }
    };
  }

  function named(name, constructor) {
    function made(marker, javaObject) {
      return constructor.call(this, marker, javaObject);
    }
    Object.defineProperty(made, "name", { value: name });
    return made;
  }

  function global(name) {
    return () => {
      if (!(name in globalThis)) {
        throw new ReferenceError(name + " is not defined");
      }
      return globalThis[name];
    };
  }

  // The scripts of TeaVM's own library that the programs use; WasmRuntime checks that there are no
  // others. Each is a function of its parameters.
  const scripts = {
    {% for script in scripts %}
    {{ script.text }}: ({{ script.parameters }}) => {{ script.code }},
    {% endfor %}
  };

  function script(...parameters) {
    const body = parameters.pop();
    if (parameters.length === 1 && body === "return " + parameters[0] + ";") {
      return (value) => value;
    }
    if (!Object.hasOwn(scripts, body)) {
      throw new Error("The runtime does not know this script: " + body);
    }
    return scripts[body];
  }

  return { call, callMethod, construct, arrayOf, exported, named, global, script };
})();
