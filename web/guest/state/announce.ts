import { say } from "../../lib/toasts.ts";
import type { Happening } from "./happenings.ts";

const WIN_PATTERN_MS = [120, 60, 120, 60, 240];

const toastFor = (happening: Happening): Parameters<typeof say>[0] => {
  switch (happening.kind) {
    case "your-song-started":
      return { tone: "party", text: `Your song is on!\n${happening.title}` };
    case "your-song-removed":
      return { tone: "plain", text: `The host removed your song ${happening.title}.` };
    case "notice":
      return { tone: "plain", text: happening.text };
    default:
      return happening satisfies never;
  }
};

export const announce = (happening: Happening): void => {
  say(toastFor(happening));
  if (happening.kind === "your-song-started") navigator.vibrate?.(WIN_PATTERN_MS);
};
