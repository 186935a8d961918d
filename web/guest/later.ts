import { CONTROL_ICONS } from "../ui/action/control-icons.ts";
import { Colours } from "./colours/colours.tsx";
import { FindSheet } from "./find/find-sheet.tsx";
import { HashtagSheet } from "./hashtags/hashtag-sheet.tsx";
import { HashtagStrip } from "./hashtags/hashtag-strip.tsx";
import { HistorySheet } from "./history/history-sheet.tsx";
import { MeSheet } from "./me/me-sheet.tsx";
import { Transport } from "./playback/transport.tsx";
import { Allowance } from "./telling/allowance.tsx";
import { Notices } from "./telling/notices.tsx";
import { Telling } from "./telling/telling.tsx";
import { UploadSheet } from "./upload/upload-sheet.tsx";

/** Everything that the first look does not need, in one file: four small ones would be slower. */
export const later = {
  Allowance,
  Colours,
  find: FindSheet,
  hashtags: HashtagSheet,
  HashtagStrip,
  history: HistorySheet,
  me: MeSheet,
  Notices,
  Telling,
  Transport,
  upload: UploadSheet,
} as const;

export const icons = CONTROL_ICONS;
