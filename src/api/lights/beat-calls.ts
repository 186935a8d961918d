import * as z from "zod";
import type { TrackId } from "../../domain/ids.ts";
import { withoutUndefined } from "../../lib/without-undefined.ts";
import { BeatsBody, BeatsView } from "../../protocol/lights.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { problem } from "../problem.ts";
import { deskProblem } from "./light-answers.ts";

const Params = z.object({ trackId: z.string().max(64) });

/** What the host says about the beats of a song, where the analysis was wrong. */
export const addBeatCalls = (
  call: AddCall,
  { lights, stage }: Pick<ApiDeps, "lights" | "stage">,
): void => {
  const common = {
    path: "/lights/beats/{trackId}",
    tag: "lights",
    isHostOnly: true,
    params: Params,
    answers: { 200: BeatsView },
  } as const;
  const isKnown = async (trackId: string): Promise<boolean> =>
    (await stage.library.track(trackId as TrackId)) !== undefined;

  call(
    { ...common, method: "get", summary: "How the beats of a track are corrected" },
    async (c, { params: { trackId } }) =>
      (await isKnown(trackId))
        ? json(c, { trackId, ...lights.beatsOf(trackId) })
        : problem("no-such-track"),
  );

  call(
    {
      ...common,
      method: "put",
      summary: "Correct the beats of a track: tempo, shift, downbeat; what is left out stays",
      body: BeatsBody,
    },
    async (c, { params: { trackId }, body }) => {
      if (!(await isKnown(trackId))) return problem("no-such-track");
      const corrected = await lights.correctBeats(trackId, withoutUndefined(body));
      return corrected.ok ? json(c, { trackId, ...corrected.value }) : deskProblem(corrected);
    },
  );
};
