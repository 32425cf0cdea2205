// Sends what a provider would send, and shows it with its answer.

import { element, find, prettyXml } from "./dom.js";

export const clear = () => find("wire").replaceChildren();

/** Sends a request and returns the root of the XML that answers it; nothing if there is none. */
export async function send(title, target, fields) {
  const step = element("li", "", element("h3", "", title), request(target, fields));
  find("wire").append(step);
  scrollDown();
  try {
    const response = await fetch(target, { method: "POST", body: new URLSearchParams(fields) });
    const xml = new DOMParser().parseFromString(await response.text(), "application/xml").documentElement;
    if (response.ok && xml?.tagName === "Response") {
      step.append(element("pre", "answer", prettyXml(xml)));
      scrollDown();
      return xml;
    }
    step.append(element("p", "failed", `Answered with status ${response.status}`));
  } catch {
    step.append(element("p", "failed", "No answer"));
  }
  return null;
}

/** Scrolls the list alone, so that the phone stays under the thumb. */
function scrollDown() {
  find("wire").scrollTop = find("wire").scrollHeight;
}

function request(target, fields) {
  const body = element("pre", "request", element("span", "mark", "POST "), target, "\n");
  fields.forEach(([name, value], i) => {
    const shown = /^(dtmf|Digits)$/.test(name) ? "•".repeat(value.length) : value;
    const separator = i > 0 ? [element("span", "mark", "&"), element("wbr")] : [];
    body.append(...separator, element("span", "attribute", name), "=", shown);
  });
  return body;
}

/** The URLs carry the name by which the provider reaches the server; this page reaches it by its own. */
export function here(url) {
  const { pathname, search } = new URL(url, location.href);
  return pathname + search;
}

export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
