import * as z from "zod/mini";

const Reply = z.object({
  request_id: z.number(),
  error: z.string(),
  data: z.optional(z.unknown()),
});

const StartFile = z.object({ event: z.literal("start-file"), playlist_entry_id: z.number() });

const EndFile = z.object({
  event: z.literal("end-file"),
  playlist_entry_id: z.number(),
  reason: z.string(),
  file_error: z.optional(z.string()),
});

const Mark = z.object({ event: z.enum(["file-loaded", "playback-restart"]) });

/** Of what is observed; without `data` while mpv has no such thing. */
const PropertyChange = z.object({
  event: z.literal("property-change"),
  name: z.string(),
  data: z.optional(z.unknown()),
});

/** What the deck listens to; mpv says much more (`audio-reconfig`, `idle`, ...). */
const Event = z.discriminatedUnion("event", [StartFile, EndFile, Mark, PropertyChange]);

export type MpvEvent = z.infer<typeof Event>;
export type MpvEndFile = z.infer<typeof EndFile>;

export type MpvMessage =
  | { readonly kind: "reply"; readonly id: number; readonly error: string; readonly data: unknown }
  | { readonly kind: "event"; readonly event: MpvEvent };

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** One line of mpv's JSON IPC; undefined for what nobody here needs. */
export const parseMpvMessage = (line: string): MpvMessage | undefined => {
  const json = parseJson(line);
  const reply = Reply.safeParse(json);
  if (reply.success) {
    const { request_id: id, error, data } = reply.data;
    return { kind: "reply", id, error, data };
  }
  const event = Event.safeParse(json);
  return event.success ? { kind: "event", event: event.data } : undefined;
};
