import type { Settings } from "../../../../src/protocol/party.ts";
import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";

const say = pluralsIn("en");

export const words = {
  lead: "How the party goes",
  what: "the settings",
  saving: "Saving…",
  saved: "Saved",
  failed: "Not saved",
  less: (label: string) => `${label}: less`,
  more: (label: string) => `${label}: more`,
  noLimit: "No limit",
  never: "Never",
  atOnce: "At once",
  questions: {
    who: "Who may do what?",
    next: "How is the next song chosen?",
    much: "How much may one guest ask for?",
    quiet: "What plays when nobody asks?",
    not: "What should not play?",
    music: "Who may bring music?",
    see: "What do guests see of each other?",
    sound: "Sound",
    wifi: "Wi-Fi on the poster",
    name: "The party’s name",
  },
  presets: "Ready-made parties",
  use: "Use it",
  inUse: "In use",
  changes: (count: number) => say(count, { one: "Changes # setting", other: "Changes # settings" }),
  applied: (preset: string) => `Now: ${preset}`,
  undo: "Undo",
  presetNames: {
    bar: ["Bar", "Votes decide, and nobody hogs the queue."],
    wedding: ["Wedding", "Gentle: no votes against a song, and you keep the last word."],
    "house-party": ["House party", "Friends: everybody may do nearly everything."],
    office: ["Office", "Calm, fair, and no song twice a day."],
    kids: ["Kids", "Short songs, few wishes each, nothing from strange phones."],
  },
  labels: {
    interactivity: "Guests may",
    listTrackIds: "Songs to choose from",
    skipSharePct: "Guests needed to skip",
    skipMinimum: "But at least",
    kickScore: "Thrown out at",
    votesPer10Sec: "Votes in ten seconds",
    rankingMode: "Next comes",
    starvationPlays: "Help for who waits long",
    requestBurst: "Songs at once",
    requestRefillSec: "One more every",
    waitingPerGuest: "Waiting at the same time",
    queueLength: "Longest queue",
    autoplay: "Never quiet",
    fallbackPlaylistId: "First from this playlist",
    fallbackTrackIds: "First from a list",
    replayHours: "Again only after",
    newMusicOnly: "Only songs that never played",
    allowDuplicates: "The same song twice in the queue",
    trackMaxSec: "Longest song",
    forbiddenWords: "Forbidden words",
    uploads: "Music files come from",
    uploadFileMaxMb: "Biggest file",
    uploadGuestMb: "Each guest in a day",
    uploadFreeMinMb: "Always kept free",
    showGuests: "Names and colours",
    hashtags: "Hashtags on the TV",
    levelLoudness: "All songs equally loud",
    wifiName: "Name of the Wi-Fi",
    wifiPassword: "Its password",
    partyName: "Name",
  },
  choices: {
    interactivity: {
      open: ["Everything", "They ask, vote, and may pause, skip and change the volume."],
      voting: ["Ask and vote", "They ask for songs and vote for and against them."],
      upvotes: ["Ask and vote up", "They ask for songs, and votes only count up."],
      requests: ["Only ask", "They ask for songs; nobody votes."],
      closed: ["Only vote", "They vote on what waits, but add nothing."],
      "list-only": ["Ask from a list", "They ask only for songs that you have chosen, and vote."],
    },
    rankingMode: {
      fair: ["In turns", "Every guest gets a turn; among one guest’s songs votes decide."],
      votes: ["By votes", "The song with the most votes plays next."],
      fifo: ["First come, first served", "Songs play in the order in which they were asked for."],
      raffle: ["By lot", "Luck decides; every vote is one more ticket."],
    },
    uploads: {
      guests: ["Everybody", "Guests bring songs on their phones."],
      host: ["Only the host", "You bring songs; guests cannot."],
      off: ["Nobody", "No files come in over the page."],
    },
    hashtags: {
      open: ["At once", "What a guest writes is on the TV at once."],
      approved: ["When I let them", "You look at each one before it is shown."],
      off: ["None", "Guests write nothing on the TV."],
    },
  },
  /** Of twenty guests; in an evening of five hours. */
  examples: {
    skip: (needed: number) => `Of 20 guests ${needed} must want it before a song is skipped.`,
    evening: (songs: number) =>
      `In an evening of five hours that is up to ${shared.songs(songs)} for one guest.`,
  },
  /** What a setting does, as it is now. */
  effects: {
    listTrackIds: ({ listTrackIds }: Settings): string =>
      listTrackIds.length === 0
        ? "The list is empty: nobody can ask for anything."
        : `Guests choose from ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }: Settings): string =>
      say(skipMinimum, {
        one: "However few are here, # is enough.",
        other: "However few are here, it takes # of them.",
      }),
    kickScore: ({ kickScore }: Settings): string =>
      kickScore === 0
        ? "Votes against it move a song down, but it stays."
        : `A waiting song at −${numberOf(kickScore)} leaves the queue.`,
    votesPer10Sec: ({ votesPer10Sec }: Settings): string =>
      votesPer10Sec === 0
        ? "Guests vote as fast as they can tap."
        : "Who taps faster has to wait a moment.",
    starvationPlays: ({ starvationPlays }: Settings): string =>
      say(starvationPlays, {
        one: "A waiting song gains a point with every song that plays.",
        other: "A waiting song gains a point with every # songs that play.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }: Settings): string =>
      requestBurst === 0
        ? "A guest can ask for as many songs as they like."
        : `A guest can ask for ${shared.songs(requestBurst)} at once, and one more every ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }: Settings): string =>
      waitingPerGuest === 0
        ? "Any number of one guest’s songs may wait."
        : say(waitingPerGuest, {
            one: "# song of each guest waits; the next only when it has played.",
            other: "# songs of each guest wait; more only when one has played.",
          }),
    queueLength: ({ queueLength }: Settings): string =>
      `When ${shared.songs(queueLength)} wait, nobody can add more.`,
    autoplay: ({ autoplay }: Settings): string =>
      autoplay
        ? "The jukebox picks songs that fit, so the music never stops."
        : "It is quiet until somebody asks for a song.",
    fallbackPlaylistId: ({ fallbackPlaylistId }: Settings): string =>
      fallbackPlaylistId === "" ? "No playlist." : "It plays before the jukebox picks by itself.",
    fallbackTrackIds: ({ fallbackTrackIds }: Settings): string =>
      `${shared.songs(fallbackTrackIds.length)} play first.`,
    replayHours: ({ replayHours }: Settings): string =>
      replayHours === 0
        ? "A song can come again right after it played."
        : `A song that played can come again after ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }: Settings): string =>
      newMusicOnly ? "Nothing plays a second time." : "Songs that played before may come again.",
    allowDuplicates: ({ allowDuplicates }: Settings): string =>
      allowDuplicates
        ? "Two guests can ask for the same song, and it plays twice."
        : "Who asks for a song that waits is told so, and can vote for it.",
    trackMaxSec: ({ trackMaxSec }: Settings): string =>
      trackMaxSec === 0 ? "Songs of any length." : `Nothing longer than ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }: Settings): string =>
      forbiddenWords.length === 0
        ? "Every song, name and hashtag is welcome."
        : "Songs, names and hashtags with one of these words are turned away.",
    uploadFileMaxMb: () => "A song has about 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }: Settings): string =>
      `About ${shared.songs(Math.round(uploadGuestMb / 10))} from each guest.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }: Settings): string =>
      `No more files come in when less than ${sizeOf(uploadFreeMinMb)} are left.`,
    showGuests: ({ showGuests }: Settings): string =>
      showGuests
        ? "Everybody sees who asked and who voted."
        : "Nobody sees who asked or who voted.",
    levelLoudness: ({ levelLoudness }: Settings): string =>
      levelLoudness
        ? "Loud and quiet recordings sound the same."
        : "Every song as loud as it was recorded.",
    wifiName: ({ wifiName }: Settings): string =>
      wifiName === ""
        ? "Without a name the poster has no Wi-Fi code."
        : "Guests scan a code on the poster or TV, and are in.",
    wifiPassword: ({ wifiPassword }: Settings): string =>
      wifiPassword === "" ? "The Wi-Fi is open." : "It is in the code; nobody has to type it.",
    partyName: () => "On every page, on the TV and on the poster.",
  },
  fromPlaylist: "Take the songs of",
  choosePlaylist: "A playlist …",
  noPlaylist: "No playlist",
  emptyList: "Empty the list",
  newWord: "A word",
  removeWord: (word: string) => `Remove ${word}`,
};

export type Words = typeof words;
