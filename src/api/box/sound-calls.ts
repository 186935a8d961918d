import { Sound, SoundChoice } from "../../protocol/box.ts";
import { json, noContent } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { problem } from "../problem.ts";
import { orStorageProblem } from "./or-storage-problem.ts";

/** Where the music comes out, and what plays it. */
export const addSoundCalls = (call: AddCall, { box, log }: Pick<ApiDeps, "box" | "log">): void => {
  const common = { tag: "box", isHostOnly: true } as const;
  const { sound, player } = box;

  call(
    {
      ...common,
      method: "get",
      path: "/sound",
      summary: "The sound outputs of this machine, and which one is chosen",
      answers: { 200: Sound },
    },
    async (c) => json(c, await sound.view()),
  );

  call(
    {
      ...common,
      method: "put",
      path: "/sound",
      summary: "Lets the music come out somewhere else, without a song losing its place",
      body: SoundChoice,
      answers: { 200: Sound },
    },
    (c, { body }) =>
      orStorageProblem(log, async () => {
        const chosen = await sound.choose(body.outputId);
        return chosen.ok ? json(c, await sound.view()) : problem(chosen.code);
      }),
  );

  call(
    {
      ...common,
      method: "post",
      path: "/sound/test",
      summary: "A tone of three seconds: left, right, both. The music waits and goes on after it",
      answers: { 204: "empty" },
    },
    (c) =>
      orStorageProblem(log, async () => {
        await sound.test();
        return noContent(c);
      }),
  );

  call(
    {
      ...common,
      method: "post",
      path: "/player/restart",
      summary: "Puts a new player in the place of the one that runs; the song goes on where it was",
      answers: { 204: "empty" },
    },
    async (c) => {
      const restarted = await player.restart();
      if (restarted.ok) return noContent(c);
      return problem("player-down", { detail: restarted.detail, retryAfterSec: 5 });
    },
  );
};
