import { changeSettings } from "../../../core/use-cases/change-settings.ts";
import { presets } from "../../../domain/presets.ts";
import { withoutUndefined } from "../../../lib/without-undefined.ts";
import { PresetList } from "../../../protocol/guests.ts";
import { PartySnapshot, Settings, SettingsPatch } from "../../../protocol/party.ts";
import { Health } from "../../../protocol/rest.ts";
import { answerOutcome, json, jsonText } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import { isScreen } from "../../context.ts";
import type { ApiDeps } from "../../deps.ts";
import { senderOf } from "../../sender-of.ts";

/** The party as a whole: snapshot, settings, health. */
export const addPartyCalls = (call: AddCall, deps: ApiDeps): void => {
  const { stage, view } = deps;

  call(
    {
      method: "get",
      path: "/party",
      summary: "The party as it is now; sets the guest cookie",
      tag: "party",
      answers: { 200: PartySnapshot },
    },
    (c) => {
      // A screen hangs where everybody looks, also in the host's browser.
      const isHost = c.get("isHost") && !isScreen(c);
      return jsonText(c, view.snapshotText(c.get("guestId"), isHost));
    },
  );

  call(
    {
      method: "get",
      path: "/health",
      summary: "How every part of the box is doing",
      tag: "party",
      answers: { 200: Health, 503: Health },
    },
    async (c) => {
      const parts = await deps.health();
      const isOk = Object.values(parts).every((part) => part.state === "ok");
      const health: Health = {
        status: isOk ? "ok" : "degraded",
        version: deps.version,
        uptimeSec: Math.round((stage.environment.nowMs() - deps.startedAtMs) / 1000),
        parts,
      };
      return json(c, health, isOk ? 200 : 503);
    },
  );

  call(
    {
      method: "get",
      path: "/settings",
      summary: "Everything the host can change",
      tag: "settings",
      isHostOnly: true,
      answers: { 200: Settings },
    },
    (c) => json(c, stage.party.known().settings),
  );

  call(
    {
      method: "patch",
      path: "/settings",
      summary: "Change some settings, from now on",
      tag: "settings",
      isHostOnly: true,
      body: SettingsPatch,
      answers: { 200: Settings },
    },
    async (c, { body }) => {
      const outcome = await changeSettings(stage, senderOf(c, body), withoutUndefined(body));
      return answerOutcome(c, outcome, stage.environment.nowMs(), (settings) => json(c, settings));
    },
  );

  call(
    {
      method: "get",
      path: "/settings/presets",
      summary: "Ways to hold a party, ready made (host)",
      tag: "settings",
      isHostOnly: true,
      answers: { 200: PresetList },
    },
    (c) => json(c, { items: presets }),
  );
};
