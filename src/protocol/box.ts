import * as z from "zod";

/** How others come in: for the join poster and the TV. */
export const JoinInfo = z.object({
  /** Addresses of the guest page, best first; the first one has the address as numbers. */
  urls: z.array(z.string()),
  /** Absent: everybody is in this network anyway. To the host and on the box's own screen only. */
  wifi: z.object({ name: z.string(), password: z.string() }).optional(),
});

/**
 * One of the first steps. The parts that need it contribute it: `stepId` is the part's own, known
 * ones are `name`, `pin`, `music`, `sound`, `lights`, `poster`. An unknown one is shown by its `title`.
 */
export const SetupStep = z.object({
  stepId: z.string(),
  title: z.string(),
  state: z.enum(["open", "done"]),
  /** In words, what is missing or what there is. */
  detail: z.string().optional(),
});
export const Setup = z.object({ isSetUp: z.boolean(), steps: z.array(SetupStep) });

export const NewPin = z.object({ pin: z.string().regex(/^\d{4,12}$/u) }).strict();

/** `isKept`: false where the box is started with a PIN of its own, which then counts again. */
export const PinChanged = z.object({ isKept: z.boolean() });

/** Where the sound can go. "auto" comes first and is always there. */
export const SoundOutput = z.object({
  outputId: z.string(),
  /** As the system calls it; pages have their own word for "auto". */
  name: z.string(),
  isChosen: z.boolean(),
});
export const Sound = z.object({
  outputs: z.array(SoundOutput),
  /** False: nobody hears anything. */
  isAudible: z.boolean(),
});
export const SoundChoice = z.object({ outputId: z.string().min(1).max(300) }).strict();

/** `restart`: only Rumpus; the music goes on. What this machine does not let us do is not in the list. */
export const PowerAction = z.enum(["restart", "reboot", "off"]);
export const Power = z.object({ actions: z.array(PowerAction) });
export const PowerWish = z.object({ action: PowerAction }).strict();

export type JoinInfo = z.infer<typeof JoinInfo>;
export type SetupStep = z.infer<typeof SetupStep>;
export type Setup = z.infer<typeof Setup>;
export type SoundOutput = z.infer<typeof SoundOutput>;
export type Sound = z.infer<typeof Sound>;
export type PowerAction = z.infer<typeof PowerAction>;
