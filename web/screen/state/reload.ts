import { isFresh, party } from "./party.ts";

const LOOK_EVERY_MS = 5 * 60_000;
/** The page is one file of scripts whose name says what is in it. */
const SCRIPT = /assets\/main-[\w-]+\.js/;

/** Whether the page that the daemon has now is another one than this. */
export const isOtherPage = (html: string, ownScript: string): boolean => {
  const script = SCRIPT.exec(html)?.[0];
  return script !== undefined && !ownScript.endsWith(script);
};

/** Nobody misses half a second of picture now. */
const isQuiet = (): boolean => isFresh.peek() && party.peek()?.party.state !== "playing";

/** A song has just changed: everything moves anyway. */
const CHANGE_MS = 1500;
const hasJustChanged = (): boolean => {
  const song = party.peek()?.nowPlaying;
  return isFresh.peek() && song !== null && song !== undefined && song.positionMs < CHANGE_MS;
};

/** After an update the page loads itself anew, at a moment at which nobody minds. */
export const followVersion = (ownScript: string): void => {
  let isOld = false;
  const look = async (): Promise<void> => {
    try {
      const answer = await fetch(location.href, { cache: "no-cache" });
      if (answer.ok) isOld = isOtherPage(await answer.text(), ownScript);
    } catch {
      // The daemon is away; the next look will tell.
    }
  };
  setInterval(() => void look(), LOOK_EVERY_MS);
  isFresh.subscribe((fresh) => {
    if (fresh) void look();
  });
  let playId: string | undefined;
  party.subscribe((known) => {
    const isChange = known?.nowPlaying?.playId !== playId;
    playId = known?.nowPlaying?.playId;
    if (isOld && (isQuiet() || (isChange && hasJustChanged()))) location.reload();
  });
};
