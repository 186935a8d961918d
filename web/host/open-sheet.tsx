import { useEffect } from "preact/hooks";
import { createLate, sayItDidNotCome } from "../lib/create-late.ts";
import { closeSheet, route } from "./state/navigation.ts";

const late = createLate(async () => (await import("./sheets.ts")).SHEETS);

export const preloadSheets = late.preload;

/** An address of a sheet that there is not: the page below must not stay out of reach. */
const NoSheet = () => {
  useEffect(closeSheet, []);
  return null;
};

/** The sheet that the address names, once its code is there. */
export const OpenSheet = () => {
  const { section, sheet, item } = route.value;
  if (!sheet) return null;
  if (!late.value.value) {
    late.load(() => {
      sayItDidNotCome();
      closeSheet();
    });
    return null;
  }
  const sheets = late.value.value[section];
  const Part = Object.hasOwn(sheets, sheet.name) ? sheets[sheet.name] : undefined;
  return Part ? <Part key={sheet.name} args={sheet.args} item={item} /> : <NoSheet />;
};
