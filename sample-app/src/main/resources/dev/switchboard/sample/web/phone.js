// Plays sipgate: sends the webhook, does what the answer says, and follows the URLs that the answer carries.

import { find } from "./dom.js";
import * as sound from "./sound.js";
import * as wire from "./wire.js";

const LINE = "493023125100";
const SOMEBODY = "493023125077";
const USERS = ["Alice", "Bob"];

/** The call that the phone is in, if any. What belongs to another one comes too late and is dropped. */
let call = null;

export function place(direction, party) {
  const signal = new AbortController();
  const [from, to] = direction === "in" ? [party, LINE] : [party, SOMEBODY];
  call = { id: wire.newId(), direction, from, to, over: signal, press: null, answered: false };
  wire.clear();
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
  const answer = await send(mine, title, wire.here(action.getAttribute("onData")), fields);
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
  const local = wire.here(url);
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
    send(mine, "Somebody answers", wire.here(mine.onAnswer), [...fields, ["user", "Alice"], ["answeringNumber", to]]);
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
    send(mine, "The call ends", wire.here(mine.onHangup), [...fields, ["callId", id]]);
  }
}

/** Sends an event, and returns the answer's root; nothing if there is none or it is too late. */
async function send(mine, title, target, fields) {
  const answer = await wire.send(title, target, fields);
  if (mine !== call) {
    return null;
  }
  if (!answer) {
    call = null;
    mine.over.abort();
    busy(false);
    say("The line is dead", "The server did not answer as a phone line does.");
  }
  return answer;
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
