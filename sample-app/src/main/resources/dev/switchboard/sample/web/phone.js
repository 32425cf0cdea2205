// Plays sipgate: sends the webhook, does what the answer says, and follows the URLs that the answer carries.

import { element, find, prettyXml } from "./dom.js";
import * as sound from "./sound.js";

const LINE = "493023125100";
const SOMEBODY = "493023125077";
const USERS = ["Alice", "Bob"];

/** The call that the phone is in, if any. What belongs to another one comes too late and is dropped. */
let call = null;

export function place(direction, party) {
  const signal = new AbortController();
  const [from, to] = direction === "in" ? [party, LINE] : [party, SOMEBODY];
  call = { id: newId(), direction, from, to, over: signal, press: null, answered: false };
  find("wire").replaceChildren();
  busy(true);
  say(direction === "in" ? "Calling the line …" : "Calling out …", "");
  begin(call);
}

async function begin(mine) {
  const { id, direction, from, to } = mine;
  const users = USERS.map((name) => ["user[]", name]);
  const fields = [["event", "newCall"], ["direction", direction], ["from", from], ["to", to], ["callId", id]];
  const answer = await send(mine, "The call begins", "/", direction === "in" ? [...fields, ...users] : fields);
  if (answer) {
    mine.onAnswer = answer.getAttribute("onAnswer");
    mine.onHangup = answer.getAttribute("onHangup");
    await obey(mine, answer.firstElementChild);
  }
}

async function obey(mine, action) {
  switch (action?.tagName) {
    case "Gather":
      return gather(mine, action);
    case "Play":
      await announce(mine, action, mine.over.signal);
      return mine === call && ring("The call goes its normal way.");
    case "Dial":
      return dial(action);
    case "Reject":
      return action.getAttribute("reason") === "busy" ? end("busy", "Busy") : end("normalClearing", "Rejected");
    case "Hangup":
      return end("normalClearing", "The line has hung up");
    default:
      return ring("The call goes its normal way.");
  }
}

async function gather(mine, action) {
  const digits = await collect(mine, action);
  if (mine !== call) {
    return;
  }
  const fields = [["event", "dtmf"], ["callId", mine.id], ["dtmf", digits]];
  const title = digits ? "Digits were entered" : "No digits were entered";
  const answer = await send(mine, title, here(action.getAttribute("onData")), fields);
  if (answer) {
    find("digits").textContent = "";
    await obey(mine, answer.firstElementChild);
  }
}

/** Waits for digits as sipgate does: the first one stops the announcement, and each one starts the time anew. */
function collect(mine, action) {
  const most = Number(action.getAttribute("maxDigits") ?? 1);
  const timeout = Number(action.getAttribute("timeout") ?? 2000);
  const announcement = new AbortController();
  let digits = "";
  return new Promise((resolve) => {
    let timer;
    const finish = () => {
      clearTimeout(timer);
      countDown(0);
      announcement.abort();
      mine.press = null;
      keys(false);
      resolve(digits);
    };
    const wait = () => {
      clearTimeout(timer);
      countDown(timeout);
      timer = setTimeout(finish, timeout);
    };
    mine.over.signal.addEventListener("abort", finish);
    mine.press = (key) => {
      announcement.abort();
      digits += key;
      find("digits").textContent = digits;
      if (digits.length >= most) {
        finish();
      } else {
        wait();
      }
    };
    keys(true);
    find("state").textContent = most === 1 ? "Press a key" : `Enter ${most} digits`;
    announce(mine, action.querySelector("Play"), announcement.signal).then(() => {
      if (mine === call && mine.press && !digits) {
        wait();
      }
    });
  });
}

async function announce(mine, action, signal) {
  const url = action?.querySelector("Url")?.textContent;
  if (!url) {
    return;
  }
  const local = here(url);
  sound.words(local).then((words) => mine === call && (find("caption").textContent = words && `“${words}”`));
  await sound.play(local, signal);
}

function dial(action) {
  const numbers = [...action.querySelectorAll("Number")].map((number) => `+${number.textContent}`);
  ring(numbers.length > 0 ? `It rings at ${numbers.join(" and ")}.` : "The voicemail is about to answer.");
}

function ring(what) {
  say("Ringing", what);
  callee(true);
  find("answer").focus({ preventScroll: true });
}

export function pickUp() {
  const mine = call;
  mine.answered = true;
  callee(false);
  find("hang-up").focus({ preventScroll: true });
  say("Talking", "Somebody has picked up.");
  if (mine.onAnswer) {
    const { id, direction, from, to } = mine;
    const fields = [["event", "answer"], ["direction", direction], ["from", from], ["to", to], ["callId", id]];
    send(mine, "Somebody answers", here(mine.onAnswer), [...fields, ["user", "Alice"], ["answeringNumber", to]]);
  }
}

export const nobodyPicksUp = () => end("noAnswer", "Nobody has picked up");

export const hangUp = () => end(call.answered ? "normalClearing" : "cancel", "You have hung up");

export const press = (key) => call?.press?.(key);

function end(cause, what) {
  const mine = call;
  call = null;
  mine.over.abort();
  busy(false);
  say(what, "Press Call for another try.");
  if (mine.onHangup) {
    const { id, direction, from, to } = mine;
    const fields = [["event", "hangup"], ["cause", cause], ["direction", direction], ["from", from], ["to", to]];
    send(mine, "The call ends", here(mine.onHangup), [...fields, ["callId", id]]);
  }
}

/** Sends an event, shows it and its answer, and returns the answer's root; nothing if there is none or it is too late. */
async function send(mine, title, target, fields) {
  const step = element("li", "", element("h3", "", title), request(target, fields));
  find("wire").append(step);
  scrollDown();
  try {
    const response = await fetch(target, { method: "POST", body: new URLSearchParams(fields) });
    const xml = new DOMParser().parseFromString(await response.text(), "application/xml").documentElement;
    if (response.ok && xml?.tagName === "Response") {
      step.append(element("pre", "answer", prettyXml(xml)));
      scrollDown();
      return mine === call ? xml : null;
    }
    step.append(element("p", "failed", `Answered with status ${response.status}`));
  } catch {
    step.append(element("p", "failed", "No answer"));
  }
  if (mine === call) {
    call = null;
    mine.over.abort();
    busy(false);
    say("The line is dead", "The server did not answer as a phone line does.");
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
    const shown = name === "dtmf" ? "•".repeat(value.length) : value;
    const separator = i > 0 ? [element("span", "mark", "&"), element("wbr")] : [];
    body.append(...separator, element("span", "attribute", name), "=", shown);
  });
  return body;
}

/** The URLs carry the name by which sipgate reaches the server; this page reaches it by its own. */
function here(url) {
  const { pathname, search } = new URL(url, location.href);
  return pathname + search;
}

function newId() {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function say(state, caption) {
  find("state").textContent = state;
  find("caption").textContent = caption;
}

function busy(inCall) {
  find("call").disabled = inCall;
  find("who").disabled = inCall;
  find("hang-up").disabled = !inCall;
  callee(false);
  find("digits").textContent = "";
  keys(false);
  find(inCall ? "hang-up" : "call").focus({ preventScroll: true });
}

function callee(rings) {
  find("answer").disabled = !rings;
  find("no-answer").disabled = !rings;
}

function keys(enabled) {
  document.querySelectorAll("[data-key]").forEach((key) => (key.disabled = !enabled));
}

function countDown(millis) {
  find("countdown").getAnimations().forEach((animation) => animation.cancel());
  if (millis > 0) {
    find("countdown").animate([{ transform: "scaleX(1)" }, { transform: "scaleX(0)" }], millis);
  }
}
