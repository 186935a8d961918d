import type { LightsView, PreviewMessage } from "../../../src/protocol/lights.ts";

const PICTURE_MS = 33;
const PICTURES_A_STATUS = 15;
const MA_PER_LEVEL = 18 / 255;
const HUES = [0.93, 0.08, 0.48, 0.7];

type Status = Extract<PreviewMessage, { kind: "status" }>;

/** A hue at full strength, 0-255 a channel. */
const colourOf = (hue: number): readonly number[] =>
  [0, 1 / 3, 2 / 3].map((shift) => {
    const away = Math.abs(((((hue - shift + 1.5) % 1) + 1) % 1) - 0.5) * 6;
    return 255 * Math.min(1, Math.max(0, 2 - away));
  });

/** Waves that run along each fixture and swell with an imagined beat. */
const picture = (lights: LightsView, sec: number): Uint8Array => {
  const beat = Math.exp(-4 * ((sec * 2) % 1));
  const levels = lights.fixtures.flatMap(({ count, brightness }, at) => {
    const colour = colourOf(HUES[at % HUES.length] ?? 0);
    const most = lights.blackout ? 0 : lights.master * brightness;
    return Array.from({ length: count }, (_, led) => {
      const wave = Math.max(0, Math.sin((led / count) * 9 - sec * 3 + at)) ** 2;
      return colour.map((channel) => channel * most * (0.15 + 0.55 * wave + 0.3 * beat));
    }).flat();
  });
  return Uint8Array.from(levels);
};

const statusOf = (lights: LightsView, bytes: Uint8Array): Status => {
  let from = 0;
  const fixtures = lights.fixtures.map(({ fixtureId, count, state, reason }) => {
    const sum = bytes.subarray(from, from + count * 3).reduce((all, level) => all + level, 0);
    from += count * 3;
    const currentMa = state === "ok" ? Math.round(count + sum * MA_PER_LEVEL * 0.4) : 0;
    return [fixtureId, { state, currentMa, ...(reason !== undefined && { reason }) }] as const;
  });
  return {
    kind: "status",
    ...{ program: lights.auto ? "comet" : lights.program, trackId: "t1", section: "build" },
    ...{ bpm: 128, confidence: 0.82, hasFeatures: true, hasBeats: true, framesPerSec: 60 },
    fixtures: Object.fromEntries(fixtures),
  };
};

const layoutOf = (lights: LightsView): PreviewMessage => ({
  kind: "layout",
  fixtures: lights.fixtures.map(({ fixtureId, name, count, geometry }) => ({
    ...{ fixtureId, name, count, geometry },
  })),
});

/** The preview's WebSocket as the page sees it. `changed`: part of the status, for looking at. */
export const createFakeSocket = (
  lightsNow: () => LightsView,
  changed: () => Partial<Status>,
  isThere: () => boolean,
) =>
  class FakeSocket {
    binaryType = "blob";
    onmessage: ((message: { readonly data: unknown }) => void) | null = null;
    onclose: ((end: { readonly reason: string }) => void) | null = null;
    private layout = "";
    private pictures = 0;
    private readonly timer = setInterval(() => this.send(), PICTURE_MS);

    private send(): void {
      if (!isThere()) {
        this.close();
        this.onclose?.({ reason: "" });
        return;
      }
      const lights = lightsNow();
      const layout = JSON.stringify(layoutOf(lights));
      if (layout !== this.layout) this.onmessage?.({ data: layout });
      this.layout = layout;
      const bytes = picture(lights, performance.now() / 1000);
      if (this.pictures++ % PICTURES_A_STATUS === 0)
        this.onmessage?.({ data: JSON.stringify({ ...statusOf(lights, bytes), ...changed() }) });
      this.onmessage?.({ data: bytes.buffer });
    }

    close(): void {
      clearInterval(this.timer);
    }
  };
