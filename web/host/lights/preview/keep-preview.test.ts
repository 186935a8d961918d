import { describe, expect, it } from "vitest";
import { keepPreview, type PreviewEars } from "./keep-preview.ts";

const aPreview = () => {
  const opened: PreviewEars[] = [];
  const ended: string[] = [];
  const states: string[] = [];
  const heard: unknown[] = [];
  const retries: { readonly act: () => void; readonly attempt: number }[] = [];
  const stop = keepPreview({
    open: (ears) => {
      opened.push(ears);
      return () => ended.push("connection");
    },
    again: (act, attempt) => {
      retries.push({ act, attempt });
      return () => ended.push("wait");
    },
    onText: (text) => heard.push(text),
    onBytes: (bytes) => heard.push([...bytes]),
    onState: (state) => states.push(state.kind === "lost" ? state.reason : state.kind),
  });
  const say = (data: unknown) => opened.at(-1)?.onMessage(data);
  const lose = (reason = "") => opened.at(-1)?.onEnd(reason);
  const retry = () => retries.at(-1)?.act();
  return { stop, states, heard, retries, opened, ended, say, lose, retry };
};

describe("the live preview", () => {
  it("hands on what the box sends, and is live from the first word", () => {
    const { say, heard, states } = aPreview();

    say("hello");
    say(Uint8Array.of(1, 2).buffer);

    expect(heard).toEqual(["hello", [1, 2]]);
    expect(states).toEqual(["connecting", "live"]);
  });

  it("tries again, later each time, and says why there is none", () => {
    const { lose, retry, states, retries, opened } = aPreview();
    lose("The lights are down.");
    retry();
    lose();

    expect(opened.length).toBe(2);
    expect(retries.map(({ attempt }) => attempt)).toEqual([0, 1]);
    expect(states).toEqual([
      "connecting",
      "The lights are down.",
      "The jukebox shows no pictures of its lights right now.",
    ]);
  });

  it("begins with short waits again once it was live", () => {
    const { lose, retry, say, retries } = aPreview();
    lose();
    retry();
    lose();
    retry();
    say("hello");
    lose();

    expect(retries.map(({ attempt }) => attempt)).toEqual([0, 1, 0]);
  });

  it("closes the connection when the host leaves", () => {
    const { stop, say, ended } = aPreview();
    say("hello");

    stop();

    expect(ended).toEqual(["connection"]);
  });

  it("does not come back when the host has left while it was away", () => {
    const { stop, lose, ended } = aPreview();
    lose();

    stop();

    expect(ended).toEqual(["wait"]);
  });
});
