import type { PartyEvent } from "../../domain/event.ts";
import type { EntryId, GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import type { Track } from "../../domain/track.ts";
import { hashText } from "../../lib/hash-text.ts";
import type { PartyKeeper } from "../party/party-keeper.ts";
import type { BeatCorrection, FeatureFile, LightShow, ShowSong } from "../ports/lights.ts";
import { rankingOf } from "../ranking-of.ts";

/** So many songs that wait are analysed ahead: a queue that votes turn over finds them ready. */
const AHEAD = 12;
/** The show itself needs only what sounds now and what may follow. */
const CUED = 4;

export interface FollowPartyDeps {
  readonly party: Pick<PartyKeeper, "newest" | "onChange">;
  readonly show: Pick<LightShow, "cue" | "cheer">;
  readonly analyses: {
    want(tracks: readonly Track[]): void;
    featuresOf(trackId: string): FeatureFile | undefined;
    onChange(listener: () => void): void;
  };
  readonly correctionOf: (trackId: string) => BeatCorrection | undefined;
}

interface Upcoming {
  readonly tag: string;
  readonly track: Track;
}

/** What sounds now and what will, best first. An entry's id is its tag. */
const upcomingOf = (party: Party): readonly Upcoming[] => {
  const { current, filler } = party.playback;
  const waiting = rankingOf(party)
    .filter(({ track }) => !track.isPending)
    .slice(0, AHEAD);
  return [current, ...waiting, filler].flatMap((each) =>
    each ? [{ tag: each.entryId, track: each.track }] : [],
  );
};

/** Keeps the show and the analysis of songs where the party is, and lets guests sparkle. */
export const followParty = ({ party, show, analyses, correctionOf }: FollowPartyDeps) => {
  let cuedKey = "";
  let wantedKey = "";

  const songOf = ({ tag, track }: Upcoming): ShowSong => ({
    tag,
    trackId: track.trackId,
    durationMs: track.durationMs,
    features: analyses.featuresOf(track.trackId),
    correction: correctionOf(track.trackId),
  });

  const follow = (): void => {
    const upcoming = upcomingOf(party.newest());
    const wanted = upcoming.map(({ track }) => track.trackId).join("\n");
    if (wanted !== wantedKey) {
      wantedKey = wanted;
      analyses.want(upcoming.map(({ track }) => track));
    }
    // The best last: whoever forgets old songs forgets those that were named first.
    const songs = upcoming.slice(0, CUED).map(songOf).reverse();
    const key = JSON.stringify(songs);
    if (key === cuedKey) return;
    cuedKey = key;
    show.cue(songs);
  };

  /** While guests are hidden a song sparkles, in a colour of its own: lamps are seen by all, too. */
  const hueOf = (guestId: GuestId | undefined, entryId: EntryId): number | undefined => {
    const { guests, settings } = party.newest();
    const guest = guestId && guests.get(guestId);
    if (guest && !settings.showGuests) return (hashText(entryId) % 360) / 360;
    return guest && guest.hue / 360;
  };

  const cheer = (event: PartyEvent): void => {
    if (event.kind === "entry-added") {
      const hue = hueOf(event.entry.requestedBy, event.entry.entryId);
      if (hue !== undefined) show.cheer(hue, 2);
    }
    if (event.kind === "vote-cast" && event.value === 1) {
      const hue = hueOf(event.guestId, event.entryId);
      if (hue !== undefined) show.cheer(hue, 1);
    }
  };

  return {
    start: (): void => {
      party.onChange(({ events }) => {
        for (const event of events) cheer(event);
        follow();
      });
      analyses.onChange(follow);
      follow();
    },
    /** A correction has changed. */
    refresh: follow,
  };
};
