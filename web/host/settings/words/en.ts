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
    wedding: ["Wedding", "No votes against, and you have the last word."],
    "house-party": ["House party", "Everybody may do nearly everything."],
    office: ["Office", "Calm, fair, and no song twice a day."],
    kids: ["Kids", "Short songs, few requests, nothing from strange phones."],
  },
  labels: {
    interactivity: "Guests may",
    listTrackIds: "Songs to choose from",
    skipSharePct: "Guests needed to skip",
    skipMinimum: "But at least",
    kickScore: "Thrown out at",
    votesPer10Sec: "Votes in ten seconds",
    rankingMode: "Next comes",
    starvationPlays: "Help for long waits",
    requestBurst: "Songs at once",
    requestRefillSec: "One more every",
    waitingPerGuest: "Waiting at the same time",
    queueLength: "Longest queue",
    autoplay: "Never quiet",
    fallbackPlaylistId: "First from this playlist",
    fallbackTrackIds: "First from a list",
    replayHours: "Again only after",
    newMusicOnly: "Only songs that never played",
    allowDuplicates: "The same song twice",
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
      open: ["Everything", "Ask, vote, pause, skip, volume."],
      voting: ["Ask and vote", "Votes for and against."],
      upvotes: ["Ask and vote up", "Votes only count up."],
      requests: ["Only ask", "Nobody votes."],
      closed: ["Only vote", "Nothing new comes in."],
      "list-only": ["Ask from a list", "Only songs that you have chosen; votes count."],
    },
    rankingMode: {
      fair: ["In turns", "Every guest gets a turn; votes order each guest’s songs."],
      votes: ["By votes", "Most votes first."],
      fifo: ["First come, first served", "In the order they were asked for."],
      raffle: ["By lot", "Luck decides; a vote is one more ticket."],
    },
    uploads: {
      guests: ["Everybody", "Songs from their phones."],
      host: ["Only the host", "Guests cannot."],
      off: ["Nobody", "No files come in."],
    },
    hashtags: {
      open: ["At once", "What a guest writes is on the TV at once."],
      approved: ["When I let them", "You see each one first."],
      off: ["None", "Guests write nothing."],
    },
  },
  /** Of twenty guests; in an evening of five hours. */
  examples: {
    skip: (needed: number) => `Of 20 guests ${needed} must want it.`,
    evening: (songs: number) => `In five hours that is up to ${shared.songs(songs)} for one guest.`,
  },
  /** What a setting does, as it is now. */
  effects: {
    listTrackIds: ({ listTrackIds }: Settings): string =>
      listTrackIds.length === 0
        ? "The list is empty: nobody can ask for anything."
        : `Guests choose from ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }: Settings): string =>
      say(skipMinimum, {
        one: "Even with few guests, # is enough.",
        other: "Even with few guests, it takes #.",
      }),
    kickScore: ({ kickScore }: Settings): string =>
      kickScore === 0
        ? "Votes against move a song down, but it stays."
        : `A song at −${numberOf(kickScore)} leaves the queue.`,
    votesPer10Sec: ({ votesPer10Sec }: Settings): string =>
      votesPer10Sec === 0
        ? "Guests vote as fast as they can tap."
        : "Anyone faster waits a moment.",
    starvationPlays: ({ starvationPlays }: Settings): string =>
      say(starvationPlays, {
        one: "A waiting song gains a point with every song.",
        other: "A waiting song gains a point every # songs.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }: Settings): string =>
      requestBurst === 0
        ? "A guest can ask for as many songs as they like."
        : `A guest can ask for ${shared.songs(requestBurst)} at once, and one more every ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }: Settings): string =>
      waitingPerGuest === 0
        ? "One guest’s songs may all wait at once."
        : say(waitingPerGuest, {
            one: "# song of each guest waits at a time.",
            other: "# songs of each guest wait at a time.",
          }),
    queueLength: ({ queueLength }: Settings): string =>
      `When ${shared.songs(queueLength)} wait, nobody can add more.`,
    autoplay: ({ autoplay }: Settings): string =>
      autoplay ? "The jukebox picks songs that fit." : "Quiet until somebody asks for a song.",
    fallbackPlaylistId: ({ fallbackPlaylistId }: Settings): string =>
      fallbackPlaylistId === "" ? "No playlist." : "It plays before the jukebox picks.",
    fallbackTrackIds: ({ fallbackTrackIds }: Settings): string =>
      `${shared.songs(fallbackTrackIds.length)} play first.`,
    replayHours: ({ replayHours }: Settings): string =>
      replayHours === 0
        ? "A song can come again at once."
        : `A song can come again after ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }: Settings): string =>
      newMusicOnly ? "Nothing plays a second time." : "Songs that played may come again.",
    allowDuplicates: ({ allowDuplicates }: Settings): string =>
      allowDuplicates
        ? "Asked for twice, it plays twice."
        : "A waiting song can only be voted for.",
    trackMaxSec: ({ trackMaxSec }: Settings): string =>
      trackMaxSec === 0 ? "Songs of any length." : `Nothing longer than ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }: Settings): string =>
      forbiddenWords.length === 0
        ? "No word is forbidden."
        : "Songs, names and hashtags with these words are turned away.",
    uploadFileMaxMb: () => "A song has about 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }: Settings): string =>
      `About ${shared.songs(Math.round(uploadGuestMb / 10))} from each guest.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }: Settings): string =>
      `No more files when less than ${sizeOf(uploadFreeMinMb)} are left.`,
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
        ? "No name, no Wi-Fi code on the poster."
        : "Its code is on the poster and the TV.",
    wifiPassword: ({ wifiPassword }: Settings): string =>
      wifiPassword === "" ? "The Wi-Fi is open." : "It is in the code.",
    partyName: () => "On every page, the TV and the poster.",
  },
  fromPlaylist: "Take the songs of",
  choosePlaylist: "A playlist…",
  noPlaylist: "No playlist",
  emptyList: "Empty the list",
  newWord: "A word",
  removeWord: (word: string) => `Remove ${word}`,
};

export type Words = typeof words;
