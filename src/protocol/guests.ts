import * as z from "zod";
import { SettingsPatch } from "./party.ts";

const Name = z.string().min(1).max(200);
const Hue = z.int().min(0).max(359);

/** Limits of one guest's own, where they differ from everybody's; 0: none. */
export const OwnLimits = z
  .object({
    requestBurst: z.int().min(0).max(1000).optional(),
    waitingPerGuest: z.int().min(0).max(500).optional(),
  })
  .strict();

/** A guest as the host sees it. */
export const GuestCard = z.object({
  guestId: z.string(),
  name: z.string(),
  hue: z.int(),
  standing: z.enum(["welcome", "muted", "banned"]),
  limits: OwnLimits,
  joinedAtMs: z.int(),
  /** A page of theirs is open, or was a moment ago. */
  isHere: z.boolean(),
  /** Songs that wait, and that were played for them. */
  waiting: z.int(),
  played: z.int(),
});
export const GuestList = z.object({ items: z.array(GuestCard) });
/** By the host; all that is given changes. `limits` replaces what was there. */
export const GuestPatch = z
  .object({
    name: Name.optional(),
    hue: Hue.optional(),
    standing: z.enum(["welcome", "muted", "banned"]).optional(),
    limits: OwnLimits.optional(),
  })
  .strict();
/** By the guest. */
export const MePatch = z.object({ name: Name.optional(), hue: Hue.optional() }).strict();

export const NewHashtag = z.object({ text: z.string().min(1).max(200) }).strict();
export const HashtagJudgement = z.object({ isShown: z.literal(true) }).strict();

export const Removals = z
  .object({ entryIds: z.array(z.string().max(64)).min(1).max(500) })
  .strict();

/** A way to hold a party, ready made: what it changes of the settings. */
export const Preset = z.object({
  presetId: z.enum(["bar", "wedding", "house-party", "office", "kids"]),
  patch: SettingsPatch,
});
export const PresetList = z.object({ items: z.array(Preset) });

export type GuestCard = z.infer<typeof GuestCard>;
export type OwnLimits = z.infer<typeof OwnLimits>;
export type Preset = z.infer<typeof Preset>;
