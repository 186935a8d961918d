import { Lazily } from "./lazily.tsx";
import { closeSheet, openSheet, type SheetName } from "./state/sheets.ts";

const PARTS = {
  find: "FindSheet",
  history: "HistorySheet",
  me: "MeSheet",
  hashtags: "HashtagSheet",
  host: "HostSheet",
  entry: "EntrySheet",
  upload: "UploadSheet",
} as const satisfies Readonly<Record<SheetName, string>>;

export const Sheets = () => {
  const name = openSheet.value;
  return name && <Lazily key={name} show={PARTS[name]} onFailure={closeSheet} />;
};
