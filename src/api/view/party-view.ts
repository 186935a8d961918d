import { rankingOf } from "../../core/ranking-of.ts";
import type { Stage } from "../../core/stage.ts";
import type { Entry } from "../../domain/entry.ts";
import type { PartyEvent } from "../../domain/event.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import type { Settings } from "../../domain/settings.ts";
import type { PartyInfo, PartySnapshot } from "../../protocol/party.ts";
import { entryCard, nowPlayingCard } from "./cards.ts";
import { type Eyes, eyesOf } from "./eyes.ts";
import { ownsShownHashtag, shownHashtags } from "./hashtags.ts";
import { meView } from "./me.ts";

/** What of the rest of the box belongs on the page. */
export interface BoxView {
  /** False: the music goes nowhere. */
  readonly isAudible: () => boolean;
  /** Something that the host should read. */
  readonly notice: () => string | undefined;
  /** What the lights glow in, "#rrggbb". */
  readonly glow?: () => readonly string[];
}

/**
 * The party as guests see it. What all of them see is serialised once per change, an entry once in
 * its life as long as nobody votes on it. While guests are not shown there is a second text, for
 * the host.
 */
export const createPartyView = (stage: Stage, box: BoxView) => {
  const info = (party: Party): PartyInfo => {
    const { status, current, trouble, troubleFault, volumePct } = party.playback;
    const isIdle = status === "playing" && !current;
    const notice = box.notice();
    const glow = box.glow?.() ?? [];
    return {
      name: party.settings.partyName,
      state: isIdle ? "idle" : status,
      ...(trouble === undefined ? {} : { trouble }),
      ...(troubleFault === undefined ? {} : { troubleCode: troubleFault }),
      activeGuests: stage.presence.activeGuests(),
      volumePct,
      isAudible: box.isAudible(),
      storage: stage.party.storage(),
      ...(notice === undefined ? {} : { notice }),
      ...(glow.length === 0 ? {} : { glow: [...glow] }),
    };
  };
  /** Anything else than the party that `info` looks at. */
  const rest = (): string =>
    `${stage.presence.activeGuests()} ${box.isAudible()} ${stage.party.storage()} ${box.notice()} ${box.glow?.()}`;
  const textOf = (eyes: Eyes) => createSharedText(stage, info, rest, eyes);
  const texts = { guest: textOf("guest"), host: textOf("host") };
  stage.party.onChange(({ events }) => {
    if (!events.some(changesLooks)) return;
    texts.guest.forget();
    texts.host.forget();
  });

  return {
    info,
    /** JSON of a `PartySnapshot`; `kind` goes in front for the event of that name. */
    snapshotText: (guestId: GuestId, isHost: boolean, kind?: "snapshot"): string => {
      const party = stage.party.known();
      const nowMs = stage.environment.nowMs();
      const eyes = party.settings.showGuests ? "guest" : eyesOf({ isHost });
      const me = JSON.stringify(meView(party, guestId, isHost, nowMs));
      const head = kind === undefined ? "" : `"kind":"${kind}",`;
      const hashtags = ownsShownHashtag(party, guestId)
        ? JSON.stringify(shownHashtags(party, eyes, guestId))
        : texts[eyes].hashtags(party);
      const isHidden = !party.settings.showGuests && eyes === "guest";
      const rest =
        isHidden && hasAsked(party, guestId)
          ? texts.guest.restFor(party, guestId)
          : texts[eyes].rest(party);
      return `{${head}"seq":${party.seq},"nowMs":${nowMs},"me":${me},"hashtags":${hashtags},${rest}`;
    },
  };
};

/** Something that waits or plays is the guest's own. */
export const hasAsked = ({ queue, playback }: Party, guestId: GuestId): boolean =>
  playback.current?.requestedBy === guestId ||
  queue.some(({ requestedBy }) => requestedBy === guestId);

/** Cards of entries hold what their guests look like; hashtags can be switched off. */
const changesLooks = (event: PartyEvent): boolean =>
  event.kind === "guest-changed" ||
  (event.kind === "settings-changed" &&
    (event.patch.showGuests !== undefined || event.patch.hashtags !== undefined));

/** What everybody with the same eyes sees, as text. */
const createSharedText = (
  stage: Stage,
  info: (party: Party) => PartyInfo,
  key: () => string,
  eyes: Eyes,
) => {
  let entryTexts = new WeakMap<Entry, string>();
  let hashtagTexts = new WeakMap<Party["hashtags"], string>();
  let cached = { key: "", party: undefined as Party | undefined, text: "" };

  const entryText = (party: Party, entry: Entry): string => {
    const known = entryTexts.get(entry);
    if (known !== undefined) return known;
    const text = JSON.stringify(entryCard(party, entry, eyes));
    entryTexts.set(entry, text);
    return text;
  };

  const compose = (party: Party, textOf: (entry: Entry) => string, asker?: GuestId): string => {
    const queue = rankingOf(party).map(textOf);
    const nowPlaying = nowPlayingCard(party, stage.presence.activeGuests(), eyes, asker);
    return (
      `"party":${JSON.stringify(info(party))},"nowPlaying":${JSON.stringify(nowPlaying)},` +
      `"queue":[${queue.join(",")}],"settings":${JSON.stringify(guestSettings(party.settings))}}`
    );
  };

  return {
    forget: (): void => {
      entryTexts = new WeakMap();
      hashtagTexts = new WeakMap();
      cached = { key: "", party: undefined, text: "" };
    },
    hashtags: (party: Party): string => {
      const known = hashtagTexts.get(party.hashtags);
      if (known !== undefined) return known;
      const text = JSON.stringify(shownHashtags(party, eyes));
      hashtagTexts.set(party.hashtags, text);
      return text;
    },
    /** Everything after `me` and the hashtags, up to the closing brace. */
    rest: (party: Party): string => {
      const now = key();
      if (cached.party === party && cached.key === now) return cached.text;
      const text = compose(party, (entry) => entryText(party, entry));
      cached = { key: now, party, text };
      return text;
    },
    /** The same for one guest, who finds the own songs in it. */
    restFor: (party: Party, asker: GuestId): string =>
      compose(
        party,
        (entry) =>
          entry.requestedBy === asker
            ? JSON.stringify(entryCard(party, entry, eyes, asker))
            : entryText(party, entry),
        asker,
      ),
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
