// Shows the desks, and plays SignalWire for a call to them: sends its webhooks, does what the answers say, and follows the
// URLs that the answers carry. A desk's phone is a call of its own, with the caller's call as its parent.

import { element, find } from "./dom.js";
import * as wire from "./wire.js";

const NUMBER = "+493023125200";
const PROJECT = "b3877c40-da60-4998-90ad-b792e98472af";
const STATES = { free: "free", ringing: "ringing", deciding: "hears who calls", talking: "talking" };

/** By which name a flow asks to be told that status; of the end of a call, however it ended, by "completed". */
const ASKED = { ringing: "ringing", "in-progress": "answered" };

/** The call that the desks are offered, if any. */
let call = null;

/** Shows what each desk is doing, as the server tells. */
export function show(desks) {
  if (find("desks").children.length !== desks.length) {
    find("desks").replaceChildren(...desks.map((desk, i) => card(desk.get("name"), i)));
    enable();
  }
  desks.forEach((desk, i) => {
    const state = find("desks").children[i].querySelector(".desk-state");
    state.parentElement.dataset.state = desk.get("state");
    state.textContent = STATES[desk.get("state")] ?? desk.get("state");
  });
}

function card(name, i) {
  const buttons = element(
    "div",
    "buttons",
    button("Take", name, () => pickUp(call.legs[i], "1")),
    button("Decline", name, () => pickUp(call.legs[i], "")),
    button("Let it ring", name, () => letGo(call.legs[i], "no-answer")),
  );
  return element("li", "", element("b", "", name), element("span", "desk-state"), buttons);
}

function button(text, name, action) {
  const made = element("button", "", text);
  made.type = "button";
  made.setAttribute("aria-label", `${name}: ${text}`);
  made.addEventListener("click", () => run(action));
  return made;
}

export const place = (from) => run(() => begin(from));

export const hangUp = () => run(leave);

export const leaveMessage = () => run(message);

/** Does one thing at a time: all buttons are off meanwhile. */
async function run(action) {
  const pressed = document.activeElement;
  document.querySelectorAll(".desks button").forEach((each) => (each.disabled = true));
  try {
    await action();
  } catch {
    end("The line is dead", "The server did not answer as a phone line does.");
  }
  enable();
  (pressed.disabled ? find(call ? "leave-desks" : "call-desks") : pressed).focus({ preventScroll: true });
}

async function begin(from) {
  wire.clear();
  call = { id: wire.newId(), direction: "inbound", from, to: NUMBER, legs: [], taken: null, record: null };
  await obey(await send(call, "A call comes in", "/signalwire", "ringing"));
}

/** Runs the verbs that the caller's call is answered with, up to the one that waits for somebody. */
async function obey(answer) {
  const words = [];
  for (const verb of answer.children) {
    switch (verb.tagName) {
      case "Say":
        words.push(`“${verb.textContent}”`);
        break;
      case "Dial":
        return dial(verb);
      case "Record":
        call.record = verb;
        return say("The caller hears", words.join(" "));
      default:
        return end("The call is over", words.join(" "));
    }
  }
  return end("The call is over", words.join(" "));
}

async function dial(verb) {
  call.after = verb.getAttribute("action");
  call.legs = [...verb.querySelectorAll("Sip")].map(leg);
  say("Ringing", "Each desk may take the call, decline it, or let it ring.");
  for (const each of call.legs) {
    await report(each, "ringing");
  }
}

function leg(sip, i) {
  return {
    id: wire.newId(),
    parent: call.id,
    direction: "outbound-dial",
    from: call.from,
    to: sip.textContent,
    name: find("desks").children[i].querySelector("b").textContent,
    whisper: sip.getAttribute("url"),
    status: sip.getAttribute("statusCallback"),
    asked: sip.getAttribute("statusCallbackEvent").split(" "),
    over: false,
  };
}

/** Tells how far the call to a desk is, if the flow has asked for that. */
async function report(desk, status) {
  const step = ASKED[status] ?? "completed";
  desk.over = step === "completed";
  if (desk.asked.includes(step)) {
    await send(desk, `${desk.name}: ${status}`, desk.status, status);
  }
}

async function pickUp(desk, key) {
  await report(desk, "in-progress");
  const heard = await send(desk, `${desk.name} hears who calls`, desk.whisper, "in-progress");
  if (!(await accepts(desk, heard, key))) {
    return letGo(desk, "completed");
  }
  call.taken = desk;
  for (const other of call.legs.filter((each) => each !== desk && !each.over)) {
    await report(other, "canceled");
  }
  return say("Talking", `${desk.name} has taken the call.`);
}

/** Runs the verbs that a desk hears: if none of them hangs up, the desk is connected then. */
async function accepts(desk, answer, key) {
  for (const verb of answer.children) {
    if (verb.tagName === "Hangup") {
      return false;
    }
    if (verb.tagName === "Gather") {
      say(`${desk.name} hears`, `“${verb.textContent}”`);
      const title = `${desk.name} ${key ? "takes the call" : "presses nothing"}`;
      const decided = await send(desk, title, verb.getAttribute("action"), "in-progress", [["Digits", key]]);
      return accepts(desk, decided, key);
    }
  }
  return true;
}

async function letGo(desk, status) {
  await report(desk, status);
  if (call.legs.every((each) => each.over)) {
    await obey(await desksAreDone("no-answer"));
  }
}

async function leave() {
  if (!call.record) {
    const status = call.taken ? "completed" : "canceled";
    for (const desk of call.legs.filter((each) => !each.over)) {
      await report(desk, status);
    }
    await desksAreDone(status);
  }
  end("The call is over", "The caller has hung up.");
}

const desksAreDone = (status) =>
  send(call, "The desks are done", call.after, "in-progress", [["DialCallStatus", status]]);

async function message() {
  const { record } = call;
  const mine = call;
  const recording = [["RecordingUrl", `${location.origin}/message.wav`], ["RecordingDuration", "12"]];
  await obey(await send(mine, "The caller leaves a message", record.getAttribute("action"), "in-progress", recording));
  const stored = record.getAttribute("recordingStatusCallback");
  if (stored) {
    await send(mine, "The message is stored", stored, "completed", [...recording, ["RecordingStatus", "completed"]]);
  }
}

/** Sends a request about the caller's call, or about that to a desk. */
async function send({ id, parent, direction, from, to }, title, url, status, more = []) {
  const fields = [["CallSid", id], ["AccountSid", PROJECT], ["CallStatus", status], ["Direction", direction]];
  fields.push(["From", from], ["To", to], ...(parent ? [["ParentCallSid", parent]] : []), ...more);
  const answer = await wire.send(title, wire.here(url), fields);
  if (!answer) {
    throw new Error("no answer");
  }
  return answer;
}

function end(what, caption) {
  call = null;
  say(what, caption);
}

function say(state, caption) {
  find("desks-say").textContent = state;
  find("desks-caption").textContent = caption;
}

function enable() {
  find("call-desks").disabled = call !== null;
  find("leave-desks").disabled = call === null;
  find("leave-message").disabled = !call?.record;
  [...find("desks").children].forEach((desk, i) => {
    const rings = call?.legs[i] && !call.legs[i].over && !call.taken;
    desk.querySelectorAll("button").forEach((each) => (each.disabled = !rings));
  });
}
