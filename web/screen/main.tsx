import { render } from "preact";
import { effect } from "../lib/signals/signals.ts";
import "../ui/style/tokens.css";
import "../ui/style/base.css";
import "../ui/style/boot.css";
import { followSignals } from "../lib/signals/in-components.ts";
import { App } from "./app.tsx";
import { glowStyle } from "./music/glow-style.ts";
import { createSongClock } from "./music/song-clock.ts";
import { createStage } from "./music/stage.ts";
import { keepQuiet } from "./quiet/keep-quiet.ts";
import { followJoin } from "./state/join.ts";
import { followParty, info } from "./state/party.ts";
import { followVersion } from "./state/reload.ts";
import { followStatistics } from "./state/statistics.ts";
import { startVisual } from "./visual/start-visual.ts";

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
const root = document.documentElement;
// A TV in a dark room is dark, whatever its browser thinks.
root.dataset["theme"] = "dark";

const canvas = document.createElement("canvas");
canvas.className = "visual";
canvas.ariaHidden = "true";
page.before(canvas);
page.textContent = "";
followSignals();

followParty();
followJoin();
followStatistics();
followVersion(import.meta.url);
keepQuiet(page);
effect(() => {
  document.title = info.value?.name ?? "Rumpus";
  for (const [name, value] of glowStyle(info.value?.glow ?? []))
    root.style.setProperty(name, value);
});
const visual = startVisual(
  canvas,
  createSongClock(() => performance.now()),
  createStage(),
);
// For whoever measures: scripts/bench/sections/screen.ts.
Object.assign(window, { rumpusScreen: visual.report });
render(<App />, page);
