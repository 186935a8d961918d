import type { Party } from "../../domain/party.ts";

/** Who looks. While guests are not shown, only the host sees who asked for what and who voted. */
export type Eyes = "guest" | "host";

export const eyesOf = (who: { readonly isHost: boolean }): Eyes => (who.isHost ? "host" : "guest");

export const seesGuests = ({ settings }: Party, eyes: Eyes): boolean =>
  eyes === "host" || settings.showGuests;
