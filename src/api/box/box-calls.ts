import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { addJoinCalls } from "./join-calls.ts";
import { addLogCalls } from "./log-calls.ts";
import { addPinCalls } from "./pin-calls.ts";
import { addPowerCalls } from "./power-calls.ts";
import { addSoundCalls } from "./sound-calls.ts";

/** What concerns the box more than its party. */
export const addBoxCalls = (call: AddCall, deps: ApiDeps): void => {
  addJoinCalls(call, deps);
  addSoundCalls(call, deps);
  addPowerCalls(call, deps);
  addLogCalls(call, deps);
  addPinCalls(call, deps);
};
