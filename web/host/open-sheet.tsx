import { useEffect } from "preact/hooks";
import { sayItDidNotCome } from "../lib/create-late.ts";
import { late } from "./load-late.ts";
import { MoreSheet } from "./shell/more-sheet.tsx";
import { closeSheet, route } from "./state/place/navigation.ts";

/** An address of a sheet that there is not: the page below must not stay out of reach. */
const NoSheet = () => {
  useEffect(closeSheet, []);
  return null;
};

/** The sheet that the address names, once its code is there. */
export const OpenSheet = () => {
  const { section, sheet, item } = route.value;
  if (!sheet) return null;
  if (sheet.name === "more") return <MoreSheet />;
  if (!late.value.value) {
    late.load(() => {
      sayItDidNotCome();
      closeSheet();
    });
    return null;
  }
  const sheets = late.value.value.sheets[section];
  const Part = Object.hasOwn(sheets, sheet.name) ? sheets[sheet.name] : undefined;
  return Part ? <Part key={sheet.name} args={sheet.args} item={item} /> : <NoSheet />;
};
