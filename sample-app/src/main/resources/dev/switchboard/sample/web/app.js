// Wires the page.

import * as desks from "./desks.js";
import { element, find } from "./dom.js";
import * as live from "./live.js";
import * as phone from "./phone.js";
import * as sound from "./sound.js";

const DOCUMENTED_URL = "http://localhost:3000";

find("call").addEventListener("click", () => {
  sound.wake(find("sound").checked);
  phone.place(...find("who").value.split(":"));
});
find("hang-up").addEventListener("click", phone.hangUp);
find("answer").addEventListener("click", phone.pickUp);
find("no-answer").addEventListener("click", phone.nobodyPicksUp);
find("sound").addEventListener("change", (event) => sound.setAudible(event.target.checked));

find("call-desks").addEventListener("click", () => desks.place(find("desk-caller").value));
find("leave-desks").addEventListener("click", desks.hangUp);
find("leave-message").addEventListener("click", desks.leaveMessage);

for (const key of document.querySelectorAll("[data-key]")) {
  key.addEventListener("click", () => phone.press(key.dataset.key));
}

document.addEventListener("keydown", (event) => {
  if (/^[0-9*#]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const key = document.querySelector(`[data-key="${event.key}"]:enabled`);
    if (key) {
      key.classList.add("pressed");
      setTimeout(() => key.classList.remove("pressed"), 150);
      phone.press(event.key);
    }
  }
});

for (const code of document.querySelectorAll("#curls code")) {
  const line = code.textContent.replace(DOCUMENTED_URL, location.origin);
  code.replaceChildren(...line.split(/(?<=&)/).flatMap((part) => [part, element("wbr")]));
  const copy = element("button", "copy", "Copy");
  copy.type = "button";
  copy.setAttribute("aria-label", `Copy: ${code.previousElementSibling.textContent}`);
  copy.addEventListener("click", () => copyText(code, copy));
  code.after(copy);
}

async function copyText(code, button) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(code);
    button.textContent = "Selected";
  }
  setTimeout(() => (button.textContent = "Copy"), 1500);
}

live.start();
