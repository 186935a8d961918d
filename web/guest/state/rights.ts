import type { Interactivity, Me } from "../../../src/protocol/party.ts";

/** What this guest may do. The server decides; the page only leaves out what would be refused. */
export interface Rights {
  readonly votes: "both" | "up" | "none";
  readonly canRequest: boolean;
  readonly canControl: boolean;
}

export const rightsOf = (mode: Interactivity, me: Pick<Me, "isHost">): Rights => ({
  votes: mode === "requests" ? "none" : mode === "upvotes" ? "up" : "both",
  canRequest: mode !== "closed" || me.isHost,
  canControl: mode === "open" || me.isHost,
});
