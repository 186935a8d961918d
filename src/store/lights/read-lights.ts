import * as z from "zod";
import { completeFixture } from "../../core/lights/fixtures/complete-fixture.ts";
import type { Log } from "../../core/ports/environment.ts";
import {
  type BeatCorrection,
  defaultShow,
  type FixtureSetting,
  type LightStore,
  type ShowSetting,
} from "../../core/ports/lights.ts";
import {
  BeatsBody,
  FixtureKind,
  FixturePatchBody,
  LightsPatchBody,
} from "../../protocol/lights.ts";
import type { LightRows } from "./light-writer.ts";
import { objectIn, readFields } from "./read-fields.ts";

const SHOW = {
  ...LightsPatchBody.shape,
  // On the wire they are those of one program.
  params: z.record(z.string(), z.record(z.string(), z.number())),
};
const { host, port, universe, device, gpio, hasAudioSync, ...OWN } = FixturePatchBody.shape;
const ADDRESS = { host, port, universe, device, gpio, hasAudioSync };

type Warn = (what: string) => void;

/** The settings in stored rows. A row that is older or damaged never stops the start: defaults stand in. */
export const readLights = (
  rows: LightRows,
  log: Log,
): Awaited<ReturnType<LightStore["loadLights"]>> => {
  const warn: Warn = (what) => log("warn", `stored lights: ${what} cannot be read`);
  return {
    show: rows.show === undefined ? undefined : readShow(rows.show, warn),
    fixtures: rows.fixtures.flatMap((row) => readFixture(row, warn) ?? []),
    corrections: new Map(
      rows.corrections.flatMap((row) => {
        const correction = readCorrection(row, warn);
        return correction ? [[row.trackId, correction]] : [];
      }),
    ),
  };
};

const readShow = (text: string, warn: Warn): ShowSetting => {
  const stored = objectIn(text);
  if (!stored) warn("the show");
  const fields = readFields(SHOW, stored ?? {}, (field) => warn(`“${field}” of the show`));
  return { ...defaultShow, ...fields };
};

const readFixture = (
  { fixtureId, setting }: LightRows["fixtures"][number],
  warn: Warn,
): FixtureSetting | undefined => {
  const stored: { readonly kind?: unknown; readonly address?: unknown } | undefined =
    objectIn(setting);
  const kind = FixtureKind.safeParse(stored?.kind);
  if (!stored || !kind.success) {
    warn(`fixture ${fixtureId}`);
    return undefined;
  }
  const onDamaged = (field: string): void => warn(`“${field}” of fixture ${fixtureId}`);
  const address = readFields(ADDRESS, Object(stored.address), onDamaged);
  const own = readFields(OWN, stored, onDamaged);
  const fixture = completeFixture(fixtureId, { ...own, kind: kind.data, address });
  const { geometry } = fixture;
  // One of the two was lost: the picture is worth more than the number.
  return geometry.kind === "matrix"
    ? { ...fixture, count: geometry.width * geometry.height }
    : fixture;
};

const readCorrection = (
  { trackId, correction }: LightRows["corrections"][number],
  warn: Warn,
): BeatCorrection | undefined => {
  const parsed = BeatsBody.required().safeParse(objectIn(correction));
  if (!parsed.success) warn(`the beats of track ${trackId}`);
  return parsed.success ? parsed.data : undefined;
};
