import { SessionBody } from "../../../protocol/rest.ts";
import { noContent } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import { headerOf } from "../../context.ts";
import type { ApiDeps } from "../../deps.ts";
import { problem } from "../../problem.ts";

/** The host signs in with the PIN, and out. */
export const addSessionCalls = (
  call: AddCall,
  { stage, sessions, checkPin, log }: ApiDeps,
): void => {
  call(
    {
      method: "post",
      path: "/session",
      summary: "Sign in as host; sets the host cookie",
      tag: "session",
      body: SessionBody,
      answers: { 204: "empty" },
    },
    async (c, { body }) => {
      const round = sessions.round();
      const answer = await checkPin(body.pin);
      const isOld = answer.kind === "right" && round !== sessions.round();
      if (answer.kind === "wrong" || isOld) return problem("wrong-pin");
      if (answer.kind === "locked") {
        log("warn", "too many wrong host PINs: sign-in is locked for a while");
        const leftMs = answer.untilMs - stage.environment.nowMs();
        return problem("pin-locked", { retryAfterSec: Math.max(1, Math.ceil(leftMs / 1000)) });
      }
      const cookie = await sessions.signIn();
      const response = noContent(c);
      response.headers.append("Set-Cookie", cookie);
      return response;
    },
  );

  call(
    {
      method: "delete",
      path: "/session",
      summary: "Sign out",
      tag: "session",
      answers: { 204: "empty" },
    },
    async (c) => {
      const cookie = await sessions.signOut(headerOf(c, "cookie"));
      const response = noContent(c);
      response.headers.append("Set-Cookie", cookie);
      return response;
    },
  );
};
