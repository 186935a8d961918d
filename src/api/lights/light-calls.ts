import { withoutUndefined } from "../../lib/without-undefined.ts";
import {
  CalibrationBody,
  CalibrationView,
  FoundWleds,
  LightsPatchBody,
  LightsView,
  PreviewMessage,
} from "../../protocol/lights.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { problem } from "../problem.ts";
import { deskProblem, lightsView } from "./light-answers.ts";

const ABOUT_PREVIEW = `A WebSocket, for the host's own pages. Text messages are JSON of this form: first a \
\`layout\`, and another whenever fixtures have changed; twice a second a \`status\`. Binary messages are \
pictures, at most 30 a second: three bytes an LED (red, green, blue, for a screen), fixture after fixture as \
the last \`layout\` lists them. Who reads slowly gets fewer pictures, always the newest. What is sent here is \
not read. Without an upgrade the answer is 426.`;

/** The show as a whole. */
export const addLightCalls = (call: AddCall, { lights }: Pick<ApiDeps, "lights">): void => {
  const common = { tag: "lights", isHostOnly: true } as const;

  call(
    {
      ...common,
      method: "get",
      path: "/lights",
      summary: "The lights: program, parameters, fixtures, and what there is to choose from",
      answers: { 200: LightsView },
    },
    (c) => json(c, lightsView(lights)),
  );

  call(
    {
      ...common,
      method: "patch",
      path: "/lights",
      summary: "Change the show; seen at once, answered when it is stored",
      body: LightsPatchBody,
      answers: { 200: LightsView },
    },
    async (c, { body }) => {
      const changed = await lights.change(withoutUndefined(body));
      return changed.ok ? json(c, lightsView(lights)) : deskProblem(changed);
    },
  );

  call(
    {
      ...common,
      method: "get",
      path: "/lights/wleds",
      summary: "WLED controllers in this network; takes about three seconds",
      answers: { 200: FoundWleds },
    },
    async (c) => json(c, { items: await lights.findWleds() }),
  );

  call(
    {
      ...common,
      method: "put",
      path: "/lights/calibration",
      summary: "Clicks and flashes once a second, to bring light and sound together",
      body: CalibrationBody,
      answers: { 200: CalibrationView },
    },
    async (c, { body: { isOn } }) => {
      await lights.calibrate(isOn);
      return json(c, { isOn });
    },
  );

  call(
    {
      ...common,
      method: "get",
      path: "/lights/preview",
      summary: "The lights as pictures, live (WebSocket)",
      answers: { 101: { about: ABOUT_PREVIEW, schema: PreviewMessage } },
    },
    () => {
      // Who asks for an upgrade does not come here; see preview/serve-preview.ts.
      const answer = problem("upgrade-needed");
      answer.headers.set("Upgrade", "websocket");
      return answer;
    },
  );
};
