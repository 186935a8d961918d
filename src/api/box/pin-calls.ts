import { NewPin, PinChanged } from "../../protocol/box.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import { headerOf } from "../context.ts";
import type { ApiDeps } from "../deps.ts";
import { orStorageProblem } from "./or-storage-problem.ts";

/** The host's key to the box. */
export const addPinCalls = (
  call: AddCall,
  { box, sessions, log }: Pick<ApiDeps, "box" | "sessions" | "log">,
): void =>
  call(
    {
      method: "put",
      path: "/host-pin",
      summary: "Another PIN: whoever else is signed in as host is signed out",
      tag: "session",
      isHostOnly: true,
      body: NewPin,
      answers: { 200: PinChanged },
    },
    (c, { body }) =>
      orStorageProblem(log, async () => {
        await box.changePin(body.pin);
        await sessions.endOthers(headerOf(c, "cookie"));
        log("info", "the host has changed the PIN");
        return json(c, { isKept: !box.isPinGiven });
      }),
  );
