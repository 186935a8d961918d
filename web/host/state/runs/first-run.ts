import type { Setup } from "../../../../src/protocol/box.ts";
import { isHost, read } from "../asking/ask.ts";
import { goInstead } from "../place/navigation.ts";

/** Who opened the page as it is, and has a box that nobody has set up, is led through the first steps. */
export const beginsWithSetup = (hash: string, { isSetUp }: Pick<Setup, "isSetUp">): boolean =>
  hash === "" && !isSetUp;

/** Asks once, as soon as the host is known; whoever has gone elsewhere by then is left there. */
export const followFirstRun = (): void => {
  let isAsked = location.hash !== "";
  isHost.subscribe((isHostNow) => {
    if (!isHostNow || isAsked) return;
    isAsked = true;
    void read<Setup>("/setup").then((answer) => {
      if (answer.ok && beginsWithSetup(location.hash, answer.value))
        goInstead({ section: "setup" });
    });
  });
};
