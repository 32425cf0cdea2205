// Plays announcements, as text and by ear.

let context;
let volume;

/** To be called from a click, for browsers stay silent otherwise. */
export function wake(audible) {
  if (!context && window.AudioContext) {
    context = new AudioContext();
    volume = context.createGain();
    volume.connect(context.destination);
  }
  context?.resume();
  setAudible(audible);
}

export function setAudible(audible) {
  if (volume) {
    volume.gain.value = audible ? 1 : 0;
  }
}

/** Plays a file until it ends or the signal aborts; one that cannot be played has ended. */
export async function play(url, signal) {
  let buffer;
  try {
    const file = await fetch(url, { signal });
    buffer = await context.decodeAudioData(await file.arrayBuffer());
  } catch {
    return;
  }
  if (signal.aborted) {
    return;
  }
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.connect(volume);
  await new Promise((resolve) => {
    // The end is timed, too: a browser that may not play sound yet would never come to it.
    const end = setTimeout(resolve, buffer.duration * 1000 + 200);
    const finish = () => {
      clearTimeout(end);
      resolve();
    };
    source.onended = finish;
    signal.addEventListener("abort", finish);
    source.start();
  });
  source.onended = null;
  source.stop();
}

/** What a voice would say, which is beside each announcement as a text. */
export async function words(url) {
  try {
    const file = await fetch(url.replace(/\.wav$/, ".txt"));
    return file.ok ? await file.text() : "";
  } catch {
    return "";
  }
}
