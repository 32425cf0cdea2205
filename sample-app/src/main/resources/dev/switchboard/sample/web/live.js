// Shows what reaches the webhook, as the server tells it.

import { element, find, time } from "./dom.js";

const MOST_EVENTS = 100;
const MOST_CALLERS = 8;
const RETRY = 5000;
const STATES = { "new call": "calling", "digits entered": "in a menu", answer: "talking", hangup: "ended" };

const callers = new Map();

export function start() {
  connect();
  refreshLine();
  setInterval(refreshLine, 20_000);
}

function connect() {
  const events = new EventSource("/events");
  events.addEventListener("hello", () => {
    find("events").replaceChildren();
    callers.clear();
    find("callers").replaceChildren();
    show(true);
    refreshMissed();
    refreshLine();
  });
  events.addEventListener("call", (message) => take(new URLSearchParams(message.data)));
  events.onerror = () => {
    show(false);
    // A browser does not come back by itself when it was refused, such as for too many of them.
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(connect, RETRY);
    }
  };
}

function show(connected) {
  find("live").textContent = connected ? "live" : "reconnecting …";
  find("live").classList.toggle("on", connected);
}

function take(event) {
  const list = find("events");
  list.prepend(row(event));
  while (list.children.length > MOST_EVENTS) {
    list.lastChild.remove();
  }
  if (event.get("call") && event.get("who")) {
    noteCaller(event);
  }
  if (event.get("what") === "hangup") {
    refreshMissed();
  }
}

function row(event) {
  const outcome = event.get("outcome").toLowerCase();
  const result = element("span", "result");
  if (outcome === "handled") {
    result.append(element("code", "", event.get("handler")));
  } else {
    result.append(element("span", `outcome ${outcome}`, outcome), " ", event.get("detail"));
  }
  const took = (Number(event.get("micros")) / 1000).toFixed(1);
  return element(
    "li",
    "",
    time(event.get("at")),
    element("span", "what", event.get("what")),
    element("span", "who", event.get("who")),
    result,
    element("span", "took", `${event.get("status")} in ${took} ms`),
  );
}

function noteCaller(event) {
  const call = event.get("call");
  const state = STATES[event.get("what")] ?? event.get("what");
  callers.delete(call);
  callers.set(call, { who: event.get("who"), state, handler: event.get("handler"), at: event.get("at") });
  if (callers.size > MOST_CALLERS) {
    callers.delete(callers.keys().next().value);
  }
  const newestFirst = [...callers.values()].reverse();
  find("callers").replaceChildren(...newestFirst.map(caller));
}

function caller({ who, state, handler, at }) {
  const step = handler.replace(/^SupportLine\./, "");
  return element(
    "li",
    state === "ended" ? "over" : "",
    element("span", "who", who),
    element("span", "step", step ? `${state}, ${step}` : state),
    time(at),
  );
}

async function refreshMissed() {
  const lines = await text("/missed");
  const calls = lines.split("\n").filter((line) => line).map((line) => new URLSearchParams(line));
  find("missed").replaceChildren(
    ...calls.map((call) => element("li", "", element("span", "who", call.get("who")), time(call.get("at")))),
  );
}

async function refreshLine() {
  const line = new URLSearchParams(await text("/line"));
  const open = line.get("open");
  find("line").dataset.open = open ?? "";
  if (open) {
    const said = open === "true" ? "Open" : "Closed: callers reach the voicemail";
    say(`${said} · ${line.get("now")} in Berlin`);
  } else {
    say("The server does not answer");
  }
}

/** A status is read out when its text changes, so it is not set without need. */
function say(text) {
  if (find("line-text").textContent !== text) {
    find("line-text").textContent = text;
  }
}

async function text(path) {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}
