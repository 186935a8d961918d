import { createLightDesk } from "../lights/create-light-desk.ts";
import type { FoundWled, ProgramInfo } from "../ports/lights.ts";
import { createFakeEnvironment } from "./fake-environment.ts";
import { createFakeLightShow } from "./fake-light-show.ts";
import { createFakeLightStore, type FakeLightStore } from "./fake-light-store.ts";

const param = (name: string, max: number, unit = "") => ({
  ...{ name, label: name, min: 0, max, default: max / 2, unit },
});

/** A small catalogue. */
export const programs: readonly ProgramInfo[] = [
  { name: "glow", title: "Glow", about: "Breathes.", params: [param("depth", 1)] },
  {
    name: "pulse",
    title: "Pulse",
    about: "Beats.",
    params: [param("decay", 2, "s"), param("every", 8, "beats")],
  },
  { name: "strobe", title: "Strobe", about: "Flashes.", params: [param("rate", 3, "Hz")] },
];

export interface LightDeskSetup {
  /** What an earlier evening left. */
  readonly store?: FakeLightStore;
  readonly found?: readonly FoundWled[];
}

/** A light desk on fakes, started. */
export const aLightDesk = async ({
  store = createFakeLightStore(),
  found = [],
}: LightDeskSetup = {}) => {
  const show = createFakeLightShow();
  const logged: string[] = [];
  const calibrated: boolean[] = [];
  const searches: number[] = [];
  const desk = createLightDesk({
    store,
    show,
    programs,
    finder: {
      find: (withinMs) => {
        searches.push(withinMs);
        return Promise.resolve(found);
      },
    },
    calibrate: (isOn) => void calibrated.push(isOn),
    newId: createFakeEnvironment().newId,
    log: (level, line) => logged.push(`${level}: ${line}`),
  });
  show.start();
  await desk.start();
  return { desk, show, store, logged, calibrated, searches };
};
