import type { PowerAction } from "../../../src/protocol/box.ts";
import { ConfirmSheet } from "../../ui/surface/confirm-sheet.tsx";
import { followRestart } from "../backup/restart.ts";
import type { SheetProps } from "../section.ts";
import { closeSheet } from "../state/place/navigation.ts";
import { underWay, wishPower } from "./health-state.ts";
import { words } from "./words/en.ts";

const ACTIONS: readonly PowerAction[] = ["restart", "reboot", "off"];

/** Short: it stands beside "Keep it". */
export const verbOf = (action: PowerAction): string =>
  action === "off" ? words.turnOff : words.restart;

/** Asks before the party stops. */
export const PowerSheet = ({ args: [wish] }: SheetProps) => {
  const action = ACTIONS.find((each) => each === wish);
  if (!action) return null;
  const confirm = async () => {
    if (!(await wishPower(action))) return;
    if (action !== "off") followRestart("health");
  };
  const isOff = underWay.value === "off";
  return (
    <ConfirmSheet
      title={words.power[action]}
      word={isOff ? words.goodNight : verbOf(action)}
      icon={action === "off" ? "plug" : "restart"}
      isBusy={underWay.value !== undefined}
      onConfirm={() => void confirm()}
      onClose={closeSheet}
    >
      <p aria-live="polite">{isOff ? words.turnedOff : words.powerAsk[action]}</p>
    </ConfirmSheet>
  );
};
