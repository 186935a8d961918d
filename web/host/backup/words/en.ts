export const words = {
  title: "Backup",
  safeAsOf: (when: string) => `Safe as of ${when}`,
  none: "No backup yet",
  noneMore:
    "Make one now, and save it on another device: the memory card may be lost with all that is on it.",
  what: "Votes, history, playlists, settings and the songs that guests brought – not your music folders.",
  now: "Back up now",
  backups: "Backups",
  made: (when: string) => `Made ${when}`,
  saveMade: (when: string) => `Save the backup made ${when}`,
  bringBack: "Bring back",
  bringBackMore:
    "A backup that you have saved can be brought back: on this jukebox or on a new one. All that is here now is put aside first.",
  bringBackOne: "Bring back a backup",
  replaces:
    "The queue, votes, history, playlists and settings of now are replaced by those of the backup. What is here now is put aside on the jukebox, not deleted.",
  checkedFirst: "The file is checked first. Nothing changes before you type the PIN.",
  chooseFile: "Choose the backup file",
  fileEnds: "Its name ends in .tar.zst",
  sending: (name: string) => `Sending ${name}`,
  checking: "Checking whether the backup is whole…",
  unusable: "This backup cannot be used. Nothing has changed.",
  otherFile: "Choose another file",
  isWhole: "The backup is whole.",
  startsAnew: "The jukebox starts anew with it; the music pauses meanwhile.",
  putAside: "Everything since that backup is put aside: votes, requests, playlists.",
  replace: "Replace and start anew",
  pinNow: "The one of now.",
  restarting: "Starting anew…",
  restartingLate:
    "This takes longer than it should. If nothing happens, switch the jukebox off and on again: it goes on where it was.",
  restartingMore: "The music pauses for a moment. This page comes back by itself.",
  starting: "The jukebox is starting",
};
export type Words = typeof words;
