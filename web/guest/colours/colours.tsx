import { useEffect, useState } from "preact/hooks";
import { theme } from "../../lib/theme/theme.ts";
import { scene } from "../state/party.ts";
import "./glow.css";
import { paint, stageColour, stageInks, unpaint } from "./page-colours.ts";
import { readCover } from "./read-cover.ts";
import { readHex, toHex } from "./rgb.ts";
import { safeGlow } from "./safe-glow.ts";

const isNight = matchMedia("(prefers-color-scheme: dark)");

/** Changes when the phone itself goes from light to dark. */
const useNight = (): boolean => {
  const [night, setNight] = useState(isNight.matches);
  useEffect(() => {
    const look = () => setNight(isNight.matches);
    isNight.addEventListener("change", look);
    return () => isNight.removeEventListener("change", look);
  }, []);
  return night;
};

const glowOf = (lights: readonly string[]): string => {
  const [stage, inks] = [stageColour(), stageInks()];
  const shone = lights.flatMap((light) => {
    const colour = readHex(light);
    return colour ? [toHex(safeGlow(colour, stage, inks))] : [];
  });
  return `conic-gradient(from 40deg, ${[...shone, shone[0]].join()})`;
};

/** The colours of the song that plays: its cover tints the page, and the lights shine behind it. */
export const Colours = () => {
  const coverUrl = scene.value?.nowPlaying?.coverUrl;
  const lights = scene.value?.party.glow?.join(" ") ?? "";
  const night = useNight();
  const shownTheme = theme.value;
  const [, setPainted] = useState(0);
  useEffect(() => {
    let isGone = false;
    const show = async () => {
      const main = coverUrl === undefined ? undefined : await readCover(coverUrl);
      if (isGone) return;
      if (main) paint(main);
      else unpaint();
      setPainted((times) => times + 1);
    };
    void show();
    return () => {
      isGone = true;
    };
  }, [coverUrl, night, shownTheme]);
  useEffect(() => unpaint, []);
  return lights === "" ? null : (
    <div class="glow" aria-hidden="true">
      <i key={lights} style={{ background: glowOf(lights.split(" ")) }} />
    </div>
  );
};
