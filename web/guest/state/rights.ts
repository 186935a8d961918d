import type { Interactivity, Me } from "../../../src/protocol/party.ts";

/** What this guest may do. The server decides; the page only leaves out what would be refused. */
export interface Rights {
  readonly votes: "both" | "up" | "none";
  readonly canRequest: boolean;
  readonly canControl: boolean;
  /** Put words on the wall of the party. */
  readonly canSpeak: boolean;
}

const NONE: Rights = { votes: "none", canRequest: false, canControl: false, canSpeak: false };

export const rightsOf = (
  mode: Interactivity,
  { isHost, standing }: Pick<Me, "isHost" | "standing">,
): Rights => {
  if (standing === "banned" && !isHost) return NONE;
  const isHeard = isHost || standing === "welcome";
  return {
    votes: mode === "requests" ? "none" : mode === "upvotes" ? "up" : "both",
    canRequest: isHost || (isHeard && mode !== "closed"),
    canControl: isHost || (isHeard && mode === "open"),
    canSpeak: isHeard,
  };
};
