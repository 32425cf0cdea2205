// Shows what reaches the webhook, as the server tells it.

import * as desks from "./desks.js";
import { element, find, time } from "./dom.js";

const MOST_EVENTS = 100;
const MOST_CALLERS = 8;
const RETRY = 5000;

/** What becomes of a caller by an event, or by the handler that took it; by any other all stays as it was. */
const STATES = {
  "new call": "calling",
  "digits entered": "in a menu",
  answer: "talking",
  hangup: "ended",
  "Decision.take": "talking",
  "Decision.decline": "calling",
  "AfterDesks.nobody": "at the voicemail",
  "AfterDesks.wasTaken": "ended",
  "Mailbox.thanks": "ended",
};

const callers = new Map();
let refreshing = null;

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
    refreshSoon();
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
  refreshSoon();
}

function row(event) {
  const outcome = event.get("outcome").toLowerCase();
  const result = element("span", "result");
  if (outcome === "handled") {
    result.append(element("code", "", event.get("handler")), " ", event.get("desk"));
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
  const { what, handler } = Object.fromEntries(event);
  const state = STATES[handler] ?? STATES[what] ?? callers.get(call)?.state ?? what;
  callers.delete(call);
  callers.set(call, { who: event.get("who"), state, handler, at: event.get("at") });
  if (callers.size > MOST_CALLERS) {
    callers.delete(callers.keys().next().value);
  }
  const newestFirst = [...callers.values()].reverse();
  find("callers").replaceChildren(...newestFirst.map(caller));
}

function caller({ who, state, handler, at }) {
  const step = handler.replace(/^(SupportLine|DeskLine)\./, "");
  return element(
    "li",
    state === "ended" ? "over" : "",
    element("span", "who", who),
    element("span", "step", step ? `${state}, ${step}` : state),
    time(at),
  );
}

/** Asks once for all events that come together, such as those that the server remembers. */
function refreshSoon() {
  refreshing ??= setTimeout(async () => {
    refreshing = null;
    desks.show(await records("/desks"));
    find("missed").replaceChildren(...(await records("/missed")).map(missed));
  }, 50);
}

function missed(call) {
  const seconds = Number(call.get("message"));
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const message = seconds ? [element("span", "message", `message, ${length}`)] : [];
  return element("li", "", element("span", "who", call.get("who")), ...message, time(call.get("at")));
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

async function records(path) {
  const lines = (await text(path)).split("\n");
  return lines.filter((line) => line).map((line) => new URLSearchParams(line));
}

async function text(path) {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}
