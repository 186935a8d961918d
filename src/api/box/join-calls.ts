import { JoinInfo, Setup } from "../../protocol/box.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import { type ApiContext, addressOf, headerOf, isLoopback } from "../context.ts";
import type { ApiDeps } from "../deps.ts";

/** How others come in, and what is still to do before they can. */
export const addJoinCalls = (
  call: AddCall,
  { stage, box }: Pick<ApiDeps, "stage" | "box">,
): void => {
  call(
    {
      method: "get",
      path: "/join",
      summary: "Where guests find the party; the Wi-Fi only for the host and the box's own screen",
      tag: "box",
      answers: { 200: JoinInfo },
    },
    (c) => {
      const { wifiName, wifiPassword } = stage.party.known().settings;
      const mayKnow = c.get("isHost") || isOwnScreen(c);
      const hasWifi = wifiName !== "" && mayKnow;
      const wifi = hasWifi ? { wifi: { name: wifiName, password: wifiPassword } } : {};
      return json(c, { urls: box.joinUrls(), ...wifi });
    },
  );

  call(
    {
      method: "get",
      path: "/setup",
      summary: "The first steps: what is done and what is still to do",
      tag: "box",
      isHostOnly: true,
      answers: { 200: Setup },
    },
    async (c) => {
      const { isSetUp } = stage.party.known().settings;
      return json(c, { isSetUp, steps: await box.setup.steps() });
    },
  );
};

/** A browser on the box itself; what a proxy on the box hands on comes from somebody else. */
const isOwnScreen = (c: ApiContext): boolean =>
  isLoopback(addressOf(c)) &&
  !["x-forwarded-for", "forwarded"].some((name) => headerOf(c, name) !== undefined);
