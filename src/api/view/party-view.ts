import { rankingOf } from "../../core/ranking-of.ts";
import type { Stage } from "../../core/stage.ts";
import type { Entry } from "../../domain/entry.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import type { Settings } from "../../domain/settings.ts";
import type { PartyInfo, PartySnapshot } from "../../protocol/party.ts";
import { entryCard, nowPlayingCard } from "./cards.ts";
import { meView } from "./me.ts";

/** What of the rest of the box belongs on the page. */
export interface BoxView {
  /** False: the music goes nowhere. */
  readonly isAudible: () => boolean;
  /** Something that the host should read. */
  readonly notice: () => string | undefined;
}

/**
 * The party as guests see it. What all of them see is serialised once per change, an entry
 * once in its life as long as nobody votes on it.
 */
export const createPartyView = (stage: Stage, box: BoxView) => {
  const entryTexts = new WeakMap<Entry, string>();
  /** Made again when the party is another one, or anything else that `info` looks at. */
  let cached = { key: "", party: undefined as Party | undefined, text: "" };

  const entryText = (party: Party, entry: Entry): string => {
    const known = entryTexts.get(entry);
    if (known !== undefined) return known;
    const text = JSON.stringify(entryCard(party, entry));
    entryTexts.set(entry, text);
    return text;
  };

  const info = (party: Party): PartyInfo => {
    const { status, current, trouble, volumePct } = party.playback;
    const isIdle = status === "playing" && !current;
    const notice = box.notice();
    return {
      name: party.settings.partyName,
      state: isIdle ? "idle" : status,
      ...(trouble === undefined ? {} : { trouble }),
      activeGuests: stage.presence.activeGuests(),
      volumePct,
      isAudible: box.isAudible(),
      storage: stage.party.storage(),
      ...(notice === undefined ? {} : { notice }),
    };
  };

  /** Everything after `me`, up to the closing brace. */
  const sharedText = (): string => {
    const party = stage.party.known();
    const key = `${stage.presence.activeGuests()} ${box.isAudible()} ${stage.party.storage()} ${box.notice()}`;
    if (cached.party === party && cached.key === key) return cached.text;
    const queue = rankingOf(party).map((entry) => entryText(party, entry));
    const nowPlaying = nowPlayingCard(party, stage.presence.activeGuests());
    const text =
      `"party":${JSON.stringify(info(party))},"nowPlaying":${JSON.stringify(nowPlaying)},` +
      `"queue":[${queue.join(",")}],"hashtags":[],"settings":${JSON.stringify(guestSettings(party.settings))}}`;
    cached = { key, party, text };
    return text;
  };

  return {
    info,
    /** JSON of a `PartySnapshot`; `kind` goes in front for the event of that name. */
    snapshotText: (guestId: GuestId, isHost: boolean, kind?: "snapshot"): string => {
      const party = stage.party.known();
      const nowMs = stage.environment.nowMs();
      const me = JSON.stringify(meView(party, guestId, isHost, nowMs));
      const head = kind === undefined ? "" : `"kind":"${kind}",`;
      return `{${head}"seq":${party.seq},"nowMs":${nowMs},"me":${me},${sharedText()}`;
    },
  };
};

export type PartyView = ReturnType<typeof createPartyView>;

/** Guests need not know what the host does not want to hear, nor thousands of ids. */
export const guestSettings = ({
  forbiddenWords: _words,
  listTrackIds: _list,
  fallbackTrackIds: _fallback,
  fallbackPlaylistId: _playlist,
  wifiName: _wifi,
  wifiPassword: _password,
  isSetUp: _isSetUp,
  ...shown
}: Settings): PartySnapshot["settings"] => shown;
