import type { FixtureView, LightsView, ProgramCard } from "../../../src/protocol/lights.ts";

type Param = ProgramCard["params"][number];

const param = (name: string, label: string, range: readonly [number, number, number], unit = "") =>
  ({ name, label, min: range[0], max: range[1], default: range[2], unit }) satisfies Param;
const program = (
  name: string,
  title: string,
  about: string,
  ...params: readonly Param[]
): ProgramCard => ({ name, title, about, params: [...params] });

export const fakePrograms = (): ProgramCard[] => [
  program(
    ...(["pulse", "Pulse", "Swells before every beat and peaks on it."] as const),
    param("attack", "Swell", [10, 200, 40], "ms"),
    param("decay", "Fade", [50, 1000, 300], "ms"),
    param("every", "Every so many beats", [1, 8, 1], "beats"),
  ),
  program(
    ...(["comet", "Comet", "A comet a bar, home on the downbeat."] as const),
    param("beats", "Beats a lap", [1, 16, 4], "beats"),
    param("tail", "Tail", [1, 120, 30], "LEDs"),
  ),
  program(
    ...(["ripple", "Ripple", "Every stroke throws a ring."] as const),
    param("speed", "Speed", [0.1, 2, 0.7], ""),
  ),
  program("drop", "Drop", "Holds its breath in the build-up and blooms on the drop."),
  program("chase", "Chase", "Blocks that run in step with the beat."),
  program(
    ...(["spectrum", "Spectrum", "Low to high, from the middle outwards."] as const),
    param("mirror", "Mirrored", [0, 1, 1]),
    param("decay", "Decay", [0.05, 2, 0.3], "s"),
  ),
  program("fire", "Fire", "Flames as high as the music is loud."),
  program("chroma", "Chroma", "Each note has its colour."),
  program("glow", "Glow", "One colour that breathes with the loudness."),
  program("aurora", "Aurora", "Slow curtains of light, brighter with more energy."),
  program("crowd", "Crowd", "Sparkles in a guest’s own colour for every vote and wish."),
  program("rainbow", "Rainbow", "All colours, equally bright, going round."),
  program("fixed", "Fixed", "Your colours, standing still."),
  program("idle", "Idle", "A slow sunrise for the time between songs."),
  program("alarm", "Alarm", "Says: look here, now."),
  program("strobe", "Strobe", "White flashes, three a second at most."),
];

export const aFixture = (fixtureId: string, changed: Partial<FixtureView> = {}): FixtureView => ({
  fixtureId,
  kind: "wled",
  name: `Light ${fixtureId}`,
  count: 144,
  geometry: { kind: "strip", isReversed: false },
  zone: "main",
  leadMs: 0,
  budgetMa: 3000,
  supply: "",
  brightness: 1,
  colourOrder: "GRB",
  gamma: 1,
  host: "wled-bar.local",
  state: "ok",
  ...changed,
});

export const fakeFixtures = (): FixtureView[] => [
  aFixture("f1", { name: "Bar", supply: "cellar", leadMs: 20, universe: 0 }),
  aFixture("f2", {
    kind: "ws281x-spi",
    name: "Ceiling",
    count: 300,
    supply: "cellar",
    budgetMa: 5000,
    device: "/dev/spidev0.0",
    state: "unavailable",
    reason:
      "SPI is switched off on this box. Add “dtparam=spi=on” to its config.txt and restart it.",
  }),
  aFixture("f3", {
    kind: "sacn",
    name: "Ring over the dance floor",
    count: 24,
    geometry: { kind: "ring", startDeg: 90, isReversed: true },
    universe: 3,
  }),
  aFixture("f4", {
    kind: "wled",
    name: "DJ desk",
    count: 256,
    geometry: { kind: "matrix", width: 16, height: 16, isSerpentine: true },
    host: "10.0.0.31",
    hasAudioSync: true,
  }),
];

const LONG =
  "The very long strip that goes all around the cellar, up the stairs and then out to the garden";

/** A house full of lights. */
export const manyFixtures = (): FixtureView[] =>
  Array.from({ length: 12 }, (_, at) =>
    aFixture(`m${at}`, {
      name: at === 2 ? LONG.slice(0, 60) : `Light number ${at + 1}`,
      count: 30 + at * 40,
      state: at === 4 ? "unavailable" : at === 5 ? "starting" : "ok",
      ...(at === 4 && { reason: "It does not answer at 10.0.0.44. Is it plugged in?" }),
      ...(at % 5 === 3 && { geometry: { kind: "ring", startDeg: 0, isReversed: false } }),
      ...(at === 9 && {
        count: 512,
        geometry: { kind: "matrix", width: 32, height: 16, isSerpentine: false },
      }),
    }),
  );

export const fakeLights = (fixtures: FixtureView[] = fakeFixtures()): LightsView => ({
  program: "pulse",
  params: {},
  auto: true,
  master: 0.8,
  blackout: false,
  palette: [],
  allowStrobe: false,
  input: { kind: "player" },
  soundDelayMs: 0,
  programs: fakePrograms(),
  fixtures,
});
