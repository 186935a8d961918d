import * as z from "zod";

const Unit = z.number().min(0).max(1);
const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "a colour such as #ff8800");

export const Geometry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("strip"), isReversed: z.boolean().default(false) }).strict(),
  z
    .object({
      kind: z.literal("ring"),
      /** Where the first LED sits, degrees clockwise from the top. */
      startDeg: z.number().min(0).max(360).default(0),
      isReversed: z.boolean().default(false),
    })
    .strict(),
  z
    .object({
      kind: z.literal("matrix"),
      width: z.int().min(1).max(256),
      height: z.int().min(1).max(256),
      /** Every second row runs back. */
      isSerpentine: z.boolean().default(true),
    })
    .strict(),
]);

export const FixtureKind = z.enum(["preview", "ws281x-spi", "ws281x", "wled", "artnet", "sacn"]);
export const ColourOrder = z.enum([
  "RGB",
  "RBG",
  "GRB",
  "GBR",
  "BRG",
  "BGR",
  "RGBW",
  "GRBW",
  "BRGW",
  "BGRW",
]);

/** What every kind has. */
const Common = {
  name: z.string().trim().min(1).max(60),
  count: z.int().min(1).max(4096),
  geometry: Geometry,
  /** Fixtures that are seen together; the flash guard looks at each zone by itself. */
  zone: z.string().trim().min(1).max(40),
  /** So much earlier than its sound a frame is sent. */
  leadMs: z.int().min(-2000).max(2000),
  /** What its power supply can give. */
  budgetMa: z.int().min(50).max(200_000),
  /** Fixtures with the same supply share it; "": one of its own. */
  supply: z.string().trim().max(40),
  brightness: Unit,
  colourOrder: ColourOrder,
  /** 1: the device is linear, as bare strips are. */
  gamma: z.number().min(0.5).max(3),
};

/** An IP or a name in the local network: nothing that could be taken for something else. */
const Host = z
  .string()
  .trim()
  .min(1)
  .max(253)
  .regex(/^[A-Za-z0-9._-]+$/, "an IPv4 address or a name");
const Port = z.int().min(1).max(65_535);
const Universe = z.int().min(0).max(63_999);

/** How a fixture is reached; what a kind does not need is refused nowhere and used nowhere. */
const Address = {
  host: Host.optional(),
  port: Port.optional(),
  universe: Universe.optional(),
  /** ws281x-spi: "/dev/spidev0.0" */
  device: z
    .string()
    .regex(/^\/dev\/spidev\d+\.\d+$/, "an SPI device such as /dev/spidev0.0")
    .optional(),
  gpio: z
    .union([
      z.literal(10),
      z.literal(12),
      z.literal(13),
      z.literal(18),
      z.literal(19),
      z.literal(21),
    ])
    .optional(),
  /** wled: it plays its own sound effects to what it is told of the music, instead of our colours. */
  hasAudioSync: z.boolean().optional(),
};

/** null: what is usual for the kind, as if it had never been said. */
const AddressWish = {
  host: Address.host.nullable(),
  port: Address.port.nullable(),
  universe: Address.universe.nullable(),
  device: Address.device.nullable(),
  gpio: Address.gpio.nullable(),
  hasAudioSync: Address.hasAudioSync.nullable(),
};

/** What is left out gets a default that suits the kind. */
export const NewFixtureBody = z
  .object({ kind: FixtureKind, ...Common, ...AddressWish })
  .partial()
  .required({ kind: true })
  .strict();
export const FixturePatchBody = z
  .object({ ...Common, ...AddressWish })
  .partial()
  .strict();

export const TestBody = z
  .object({
    pattern: z.enum(["count", "colours", "direction", "white", "off"]),
    seconds: z.number().min(0.1).max(60).default(10),
  })
  .strict();

export const Fixture = z.object({
  fixtureId: z.string(),
  kind: FixtureKind,
  ...Common,
  ...Address,
  state: z.enum(["starting", "ok", "unavailable"]),
  /** Why it is unavailable, and what to do. */
  reason: z.string().optional(),
});

export const ProgramCard = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  params: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      min: z.number(),
      max: z.number(),
      default: z.number(),
      unit: z.string(),
    }),
  ),
});

/** Only names of cards: ALSA also takes whole plug-ins here, and one of them runs a shell command. */
const AlsaDevice = z
  .string()
  .max(100)
  .regex(
    /^(?:[A-Za-z0-9_]+|(?:hw|plughw|sysdefault|default|dsnoop|front):[A-Za-z0-9_=,-]+)$/,
    "an ALSA device such as default or hw:1",
  );
const PulseDevice = z
  .string()
  .max(200)
  .regex(/^[\w.@-]+$/, "a source such as default");
const Capture = z.object({ kind: z.literal("capture") }).strict();

export const LightInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("player") }).strict(),
  z.discriminatedUnion("system", [
    Capture.extend({ system: z.literal("alsa"), device: AlsaDevice }),
    Capture.extend({ system: z.literal("pulse"), device: PulseDevice }),
  ]),
  z.object({ kind: z.literal("pipe"), path: z.string().min(2).max(4096).startsWith("/") }).strict(),
]);

const Params = z.record(z.string().max(40), z.number());

export const LightsView = z.object({
  program: z.string(),
  /** Of `program`. */
  params: Params,
  auto: z.boolean(),
  master: Unit,
  blackout: z.boolean(),
  /** None: the cover's colours. */
  palette: z.array(Colour),
  allowStrobe: z.boolean(),
  input: LightInput,
  soundDelayMs: z.int(),
  programs: z.array(ProgramCard),
  fixtures: z.array(Fixture),
});

/** `params` are those of `program`, or of the one that is on; what is left out stays. */
export const LightsPatchBody = z
  .object({
    program: z.string().max(40),
    params: Params,
    auto: z.boolean(),
    master: Unit,
    blackout: z.boolean(),
    palette: z.array(Colour).max(8),
    allowStrobe: z.boolean(),
    input: LightInput,
    soundDelayMs: z.int().min(-2000).max(2000),
  })
  .partial()
  .strict();

export const BeatsBody = z
  .object({
    tempo: z.union([z.literal(0.5), z.literal(1), z.literal(2)]),
    shiftMs: z.int().min(-1000).max(1000),
    downbeatShift: z.int().min(0).max(7),
  })
  .partial()
  .strict();
export const BeatsView = z.object({
  trackId: z.string(),
  tempo: z.number(),
  shiftMs: z.int(),
  downbeatShift: z.int(),
});

export const FoundWleds = z.object({
  items: z.array(
    z.object({ name: z.string(), host: z.string(), count: z.int(), isRgbw: z.boolean() }),
  ),
});

/** `isOn` starts clicks and flashes once a second in place of the music; false goes back to it. */
export const CalibrationBody = z.object({ isOn: z.boolean() }).strict();
export const CalibrationView = z.object({ isOn: z.boolean() });

/** Text messages of the preview's WebSocket; pictures are binary: RGB bytes of all fixtures of the layout, in its order. */
export const PreviewMessage = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("layout"),
    fixtures: z.array(
      z.object({ fixtureId: z.string(), name: z.string(), count: z.int(), geometry: Geometry }),
    ),
  }),
  z.object({
    kind: z.literal("status"),
    program: z.string(),
    trackId: z.string().optional(),
    bpm: z.number(),
    confidence: z.number(),
    section: z.string(),
    hasFeatures: z.boolean(),
    hasBeats: z.boolean(),
    framesPerSec: z.number(),
    /** Why line-in or the pipe cannot be heard; it is tried again by itself. */
    inputReason: z.string().optional(),
    fixtures: z.record(
      z.string(),
      z.object({
        state: z.enum(["starting", "ok", "unavailable"]),
        reason: z.string().optional(),
        currentMa: z.number(),
      }),
    ),
  }),
]);

export type LightsView = z.infer<typeof LightsView>;
export type LightsPatch = z.infer<typeof LightsPatchBody>;
export type FixtureView = z.infer<typeof Fixture>;
export type NewFixture = z.infer<typeof NewFixtureBody>;
export type FixturePatch = z.infer<typeof FixturePatchBody>;
export type TestWish = z.infer<typeof TestBody>;
export type ProgramCard = z.infer<typeof ProgramCard>;
export type BeatsView = z.infer<typeof BeatsView>;
export type BeatsPatch = z.infer<typeof BeatsBody>;
export type FoundWleds = z.infer<typeof FoundWleds>;
export type PreviewMessage = z.infer<typeof PreviewMessage>;
