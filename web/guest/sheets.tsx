import { Lazily } from "./lazily.tsx";
import { closeSheet, openSheet } from "./state/sheets.ts";

/** What lies over the page; a sheet goes by the same name in `later.ts`. */
export const Sheets = () => {
  const name = openSheet.value;
  return name && <Lazily key={name} show={name} onFailure={closeSheet} />;
};
