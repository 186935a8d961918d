import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");
/** Background work in words: what runs, how it ended, and when it runs by itself. */
export const words = {
  states: {
    running: "Running",
    queued: "Waiting",
    succeeded: "Done",
    failed: "Did not work",
    cancelled: "Stopped",
    skipped: "Left out",
  },
  startedBy: {
    host: "started by the host",
    guest: "started by a guest",
    schedule: "by its schedule",
    system: "by itself",
  },
  waitsForTurn: "Waits for its turn",
  triesAgain: (soon: string) => `Tries again ${soon}`,
  atWork: "At work",
  kinds: {
    import: {
      title: "Import music",
      about: "Folders with music, into the library.",
    },
    "import-changes": { title: "Take in changed files", about: "" },
    "import-upload": { title: "Check an upload", about: "" },
    rescan: {
      title: "Look for changed music",
      about: "Finds what is new, changed, moved or gone.",
    },
    "refresh-covers": {
      title: "Make lost covers again",
      about: "Reads songs without a picture again.",
    },
    backup: {
      title: "Back up the party",
      about: "All but the music folders in one file, tested.",
    },
    "check-restore": { title: "Check a backup", about: "" },
    "clean-caches": {
      title: "Tidy up",
      about: "Removes leftovers and unfinished files.",
    },
    "update-yt-dlp": {
      title: "Update yt-dlp",
      about: "If it is installed and may update itself.",
    },
    "party-report": {
      title: "Write the party report",
      about: "The evening on one page that opens anywhere.",
    },
    analyse: { title: "Listen ahead", about: "" },
    "demo-songs": {
      title: "Make the demo songs",
      about: "Six songs of our own.",
    },
  },
  messages: {
    /** What the box's own work says while it runs, and here instead. */
    done: "Done",
    "is-it-music": "Is it music?",
    "into-the-library": "Into the library",
    "reading-its-tags": "Reading its tags",
    "making-its-cover": "Making its cover",
    "tidied-up": "Tidied up",
    "there-was-nothing-to-tidy-up": "There was nothing to tidy up.",
    "yt-dlp-is-not-installed": "yt-dlp is not installed.",
    "yt-dlp-is-looked-after-by-the-system-which-updates-it": "The system keeps yt-dlp up to date.",
    "it-could-not-start-in-time-other-work-took-too-long": "Other work took too long.",
    "the-report-is-written": "The report is written",
    "checking-the-backup": "Checking the backup",
    "the-backup-is-good": "The backup is good",
    "copying-the-party": "Copying the party",
    "reading-the-files": "Reading the files",
    "writing-the-backup": "Writing the backup",
    "trying-to-restore-it": "Trying to restore it",
    "the-backup-was-tried-and-is-good": "The backup is good",
  },
  lookingInto: (path: string) => `Looking into ${path}`,
  counts: {
    /** How many of what, behind the number. */
    imported: (_count: number) => "imported",
    unchanged: (_count: number) => "unchanged",
    skipped: (_count: number) => "skipped",
    failed: (_count: number) => "failed",
    missing: (_count: number) => "missing",
    moved: (_count: number) => "moved",
    playlists: (count: number) => say(count, { one: "playlist", other: "playlists" }),
    songs: (count: number) => say(count, { one: "song", other: "songs" }),
    tracks: (count: number) => say(count, { one: "track", other: "tracks" }),
    plays: (count: number) => say(count, { one: "play", other: "plays" }),
    guests: (count: number) => say(count, { one: "guest", other: "guests" }),
    runs: (count: number) => say(count, { one: "old run", other: "old runs" }),
    partial: (count: number) => say(count, { one: "unfinished file", other: "unfinished files" }),
    bytes: (count: number) => say(count, { one: "byte", other: "bytes" }),
  },
  errors: {
    /** Why a run failed, by its code; what to do about it, where there is something. */
    interrupted: {
      what: "The jukebox was off or restarted meanwhile.",
      todo: "Start it again.",
    },
    stopped: { what: "It was stopped." },
    "out-of-memory": {
      what: "It needed too much memory.",
      todo: "Give it less to do at once.",
    },
    "timed-out": { what: "It took too long.", todo: "Give it less to do at once." },
    "job-crashed": { what: "It ended before it was done.", todo: "Try again." },
    "job-not-started": { what: "It could not be started.", todo: "Try again." },
    "not-music": { what: "This is no music." },
    "too-slow": { what: "It took too long to understand this file." },
    "upload-gone": { what: "This upload is not there any more.", todo: "Send the file again." },
    "upload-failed": { what: "The file did not arrive whole.", todo: "Send the file again." },
    "storage-full": {
      what: "The memory has no space left.",
      todo: "Free some space, then try again.",
    },
    "storage-readonly": {
      what: "A file or folder cannot be used.",
      todo: "Check its owner and the write protection.",
    },
    "storage-failed": { what: "The library could not be written.", todo: "Try again." },
    "broken-archive": {
      what: "This is not a whole Rumpus backup.",
      todo: "Take another backup.",
    },
    "backup-not-good": {
      what: "The backup was written but cannot be restored.",
      todo: "Check the disk, then try again.",
    },
    "format-newer": {
      what: "This backup is from a newer Rumpus.",
      todo: "Restore it with that Rumpus.",
    },
    "damaged-party": { what: "The party’s database is damaged.", todo: "Restore a backup." },
    "changed-meanwhile": { what: "A file changed while it was read.", todo: "Try again." },
    missing: { what: "Its file is gone." },
    unreadable: { what: "Its file cannot be read." },
    "no-ffmpeg": { what: "This needs ffmpeg.", todo: "Install ffmpeg." },
    "update-failed": { what: "The update did not work.", todo: "Try again." },
    "plugin-failed": { what: "The plugin did not work." },
  },
  cron: {
    everyMinute: "every minute",
    everyMinutes: (count: number) =>
      say(count, { one: "every # minute", other: "every # minutes" }),
    everyHour: "every hour",
    everyHours: (count: number) => say(count, { one: "every # hour", other: "every # hours" }),
    onTheHour: "on the hour",
    minutesPast: (minutes: string) => `at ${minutes} minutes past`,
    everyDay: "every day",
    onWeekdays: "on weekdays",
    atWeekends: "at weekends",
    onDays: (days: string) => `every ${days}`,
    /** "1st", before a month. */
    ordinal: (day: number) =>
      `${day}${day % 100 >= 11 && day % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`,
    /** `months` is absent: of every month. */
    onDates: (dates: string, months?: string) => `on the ${dates} of ${months ?? "the month"}`,
    at: (times: string) => `at ${times}`,
    byRule: (line: string) => `by the rule ${line}`,
  },
};
export type Words = typeof words;
