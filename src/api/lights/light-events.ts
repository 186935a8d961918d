import { createThrottle } from "../../core/jobs/throttle.ts";
import type { LightDesk } from "../../core/lights/light-desk.ts";
import type { Hub } from "../live/hub.ts";
import { lightsView } from "./light-answers.ts";

/** A slider changes the show many times a second; pages are told so often. */
const TELL_EVERY_MS = 200;

/** The lights on the pages of the host, whoever changed them. */
export const tellLights = (
  desk: Pick<LightDesk, "view" | "onChange">,
  hub: Pick<Hub, "tellAside">,
): void => {
  const tell = (): void =>
    hub.tellAside({ kind: "lights-changed", lights: lightsView(desk) }, ({ isHost }) => isHost());
  desk.onChange(createThrottle(tell, TELL_EVERY_MS).call);
};
