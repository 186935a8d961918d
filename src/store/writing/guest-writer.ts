import type { PartyEvent } from "../../domain/event.ts";
import { HASHTAGS_MAX } from "../../domain/hashtag.ts";
import { unreachable } from "../../domain/step.ts";
import type { Db } from "../open.ts";

export type GuestEvent = Extract<
  PartyEvent,
  { kind: "guest-changed" | "hashtag-added" | "hashtag-judged" }
>;

/** Who the guests are and what they say. */
export const createGuestWriter = (db: Db): ((event: GuestEvent) => void) => {
  const changeGuest = db.prepare(
    `UPDATE guests SET name = coalesce(?, name), hue = coalesce(?, hue),
       standing = coalesce(?, standing), limits = coalesce(?, limits)
     WHERE guest_id = ?`,
  );
  const addHashtag = db.prepare(
    "INSERT INTO hashtags (hashtag_id, text, guest_id, at, is_shown) VALUES (?, ?, ?, ?, ?)",
  );
  const dropOldest = db.prepare(
    `DELETE FROM hashtags WHERE number NOT IN
       (SELECT number FROM hashtags ORDER BY number DESC LIMIT ${HASHTAGS_MAX})`,
  );
  const showHashtag = db.prepare("UPDATE hashtags SET is_shown = 1 WHERE hashtag_id = ?");
  const dropHashtag = db.prepare("DELETE FROM hashtags WHERE hashtag_id = ?");

  return (event) => {
    switch (event.kind) {
      case "guest-changed": {
        const { name, hue, standing, limits } = event.change;
        const limitsText = limits === undefined ? null : JSON.stringify(limits);
        changeGuest.run(name ?? null, hue ?? null, standing ?? null, limitsText, event.guestId);
        return;
      }
      case "hashtag-added": {
        const { hashtagId, text, by, atMs, isShown } = event.hashtag;
        addHashtag.run(hashtagId, text, by, atMs, isShown ? 1 : 0);
        dropOldest.run();
        return;
      }
      case "hashtag-judged":
        (event.isShown ? showHashtag : dropHashtag).run(event.hashtagId);
        return;
      default:
        unreachable(event);
    }
  };
};
