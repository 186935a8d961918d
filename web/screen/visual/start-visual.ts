import { fillMoment } from "../music/fill-moment.ts";
import { createMoment } from "../music/moment.ts";
import { blendInks, inksOf } from "../music/palette.ts";
import type { SongClock } from "../music/song-clock.ts";
import type { Stage } from "../music/stage.ts";
import { createCanvasView } from "./canvas/create-canvas-view.ts";
import { createDirector } from "./create-director.ts";
import { createGlView } from "./gl/create-gl-view.ts";
import { sceneAt } from "./plan-scenes.ts";
import { createQuality } from "./quality.ts";
import { RESTING } from "./scenes/catalogue.ts";
import type { Framing, View } from "./view.ts";

/** Of the free part of the screen: above the song, beside the queue. */
const WIDE: Framing = {
  ...{ x: -0.2, y: 0.2, shadeTop: 0.5, shadeFull: 0 },
  ...{ shadeSide: 0.6, sideDark: 0.75 },
};
const TALL: Framing = {
  ...{ x: 0, y: 0.42, shadeTop: 0.72, shadeFull: 0.42 },
  ...{ shadeSide: 0.5, sideDark: 0 },
};
/** A frame that took longer was a pause, not a slow frame. */
const LONGEST_SEC = 0.1;
/** How fast the colours change over, per second. */
const BLEND = 1.2;

export interface Visual {
  readonly stop: () => void;
  /** For measuring: frames so far, what is shown, and how fine. */
  readonly report: () => { frames: number; scene: string; lines: number; kind: string };
}

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Draws the music behind everything until it is stopped; rests while the page is hidden. */
export const startVisual = (canvas: HTMLCanvasElement, clock: SongClock, stage: Stage): Visual => {
  const moment = createMoment();
  const director = createDirector(RESTING);
  const quality = createQuality();
  const inks = inksOf([]);
  let view: View | undefined = createGlView(canvas) ?? createCanvasView(canvas);
  let lines = 0;
  let width = 0;
  let beforeMs = 0;
  let frames = 0;
  let request = 0;

  const resize = (): void => {
    const wanted = quality.height();
    moment.aspect = innerWidth / Math.max(1, innerHeight);
    // A screen that stands upright has its many lines in the other direction.
    const across = Math.round(moment.aspect < 1 ? wanted : wanted * moment.aspect);
    if (wanted === lines && across === width) return;
    lines = wanted;
    width = across;
    view?.resize(across, Math.round(across / moment.aspect));
  };

  const draw = (nowMs: number): void => {
    const frameMs = nowMs - beforeMs;
    beforeMs = nowMs;
    quality.took(frameMs);
    resize();
    moment.dtSec = Math.min(LONGEST_SEC, frameMs / 1000);
    const { song, inks: wanted, cuts, isPlaying } = stage.now();
    const positionMs = clock.positionMs() - (song?.soundDelayMs ?? 0);
    fillMoment(song, positionMs, isPlaying, moment);
    blendInks(inks, wanted, Math.min(1, moment.dtSec * BLEND));
    const scene = isPlaying && song ? sceneAt(cuts, positionMs) : undefined;
    director.step(moment, stage.forced() ?? scene ?? RESTING);
    view?.render(director, moment, inks, moment.aspect < 1 ? TALL : WIDE);
    frames += 1;
  };

  const loop = (nowMs: number): void => {
    draw(nowMs);
    // Who asked for calm gets a picture that stands; its colours follow the song.
    if (isStill()) request = window.setTimeout(() => loop(performance.now()), 30_000);
    else request = requestAnimationFrame(loop);
  };
  const lose = (event: Event): void => {
    event.preventDefault();
    view = undefined;
  };
  const restore = (): void => {
    lines = 0;
    view = createGlView(canvas);
  };
  canvas.addEventListener("webglcontextlost", lose);
  canvas.addEventListener("webglcontextrestored", restore);
  request = requestAnimationFrame(loop);

  return {
    stop: () => {
      cancelAnimationFrame(request);
      clearTimeout(request);
      canvas.removeEventListener("webglcontextlost", lose);
      canvas.removeEventListener("webglcontextrestored", restore);
      view?.free();
    },
    report: () => ({ frames, scene: director.name(), lines, kind: view?.kind ?? "none" }),
  };
};
