import type { GuestId } from "../../domain/ids.ts";
import type { Eyes } from "../view/eyes.ts";

export interface Telling {
  /** Everybody sees the same. */
  readonly isShared: boolean;
  /** While guests are hidden: whose own songs are in it. */
  readonly askers: ReadonlySet<GuestId>;
  readonly textFor: (eyes: Eyes, asker?: GuestId) => string;
}

/** Makes bytes once for all who see the same: mostly once, and never once a listener. */
export const createBytesFor = ({ isShared, askers, textFor }: Telling) => {
  const made = new Map<string, Buffer>();

  return (eyes: Eyes, guestId: GuestId): Buffer => {
    const seen = isShared ? "guest" : eyes;
    const asker = !isShared && eyes === "guest" && askers.has(guestId) ? guestId : undefined;
    const key = `${seen} ${asker ?? ""}`;
    const known = made.get(key);
    if (known) return known;
    const bytes = Buffer.from(textFor(seen, asker));
    made.set(key, bytes);
    return bytes;
  };
};
