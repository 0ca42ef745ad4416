// The page's own light and dark, which its demos follow.

const demos = document.querySelectorAll("neurarium-demo");
const button = document.querySelector("#look");

function show(look) {
  document.documentElement.dataset.look = look;
  for (const demo of demos) {
    demo.send({ neurarium: "set", key: "theme", value: look });
  }
}

button.addEventListener("click", () => {
  show(document.documentElement.dataset.look === "dark" ? "light" : "dark");
});

// A demo that loads later, when the reader comes near, is told too.
for (const demo of demos) {
  demo.addEventListener("ready", () => {
    demo.send({ neurarium: "set", key: "theme", value: document.documentElement.dataset.look });
  });
}

document.documentElement.dataset.look = matchMedia("(prefers-color-scheme: dark)").matches
  ? "dark"
  : "light";
