import type { Happening } from "../state/happenings.ts";
import { words } from "./words/en.ts";

type Notice = Extract<Happening, { kind: "notice" }>["notice"];

const NOTICES: Readonly<Record<Notice["code"], (title: string) => string>> = {
  "track-failed": words.couldNotPlay,
  "skipped-by-vote": words.votedOut,
  kicked: words.kicked,
  "not-fetched": words.notFetched,
  "database-restored": () => words.mended,
};

/** A box that is younger than this page may send what has no words here yet. */
const noticeInWords = ({ code, text, title }: Notice): string =>
  title === undefined && code !== "database-restored"
    ? text
    : (NOTICES[code]?.(title ?? "") ?? text);

export const happeningInWords = (happening: Happening): string => {
  switch (happening.kind) {
    case "your-song-started":
      return words.yourSongIsOn(happening.title);
    case "your-song-next":
      return words.yourSongIsNext(happening.title);
    case "your-song-removed":
      return words.hostRemoved(happening.title);
    case "your-song-not-fetched":
      return words.notFetched(happening.title);
    case "notice":
      return noticeInWords(happening.notice);
    default:
      return happening satisfies never;
  }
};
