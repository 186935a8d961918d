import type {
  BeatCorrection,
  FixtureAddress,
  FixtureSetting,
  FixtureState,
  FoundWled,
  LightShow,
  LightsResult,
  ProgramInfo,
  ShowSetting,
  TestPattern,
} from "../ports/lights.ts";

/** What is left out stays as it is. */
export type ShowPatch = Partial<Omit<ShowSetting, "params">> & {
  /** Of `program`, or of the one that is set; parameters that are left out stay. */
  readonly params?: Readonly<Record<string, number>>;
};

/** null: what is usual for the kind, as if it had never been said. */
export type AddressPatch = {
  readonly [Field in keyof FixtureAddress]: FixtureAddress[Field] | null;
};
export type FixturePatch = Partial<Omit<FixtureSetting, "fixtureId" | "kind" | "address">> & {
  readonly address?: AddressPatch;
};
/** What is left out gets a default that suits the kind. */
export type FixtureWish = FixturePatch & Pick<FixtureSetting, "kind">;
export type BeatPatch = Partial<BeatCorrection>;

export type ShownFixture = FixtureSetting & FixtureState;

/** All that the host sees of the lights. */
export interface DeskView {
  readonly show: ShowSetting;
  /** Every parameter of `show.program`, defaults filled in. */
  readonly params: Readonly<Record<string, number>>;
  readonly programs: readonly ProgramInfo[];
  readonly fixtures: readonly ShownFixture[];
}

/** How the lights are doing; `fixtures` names those that cannot be reached, with the reason. */
export type LightsHealth = ReturnType<LightShow["health"]> & {
  readonly fixtures: Readonly<Record<string, string>>;
};

/**
 * Where the host sets up the lights. A change is seen at once; it is answered when it is on disk. If
 * the disk does not take it, everything drops back to what is on disk.
 */
export interface LightDesk {
  /** Loads, and lets the show begin as it was. A box that never had lights gets a screen to look at. */
  start(): Promise<void>;
  view(): DeskView;
  change(patch: ShowPatch): Promise<LightsResult<undefined>>;
  addFixture(wish: FixtureWish): Promise<LightsResult<ShownFixture>>;
  changeFixture(fixtureId: string, patch: FixturePatch): Promise<LightsResult<ShownFixture>>;
  removeFixture(fixtureId: string): Promise<LightsResult<undefined>>;
  /** Shows a pattern instead of the show, for `seconds`. */
  test(fixtureId: string, pattern: TestPattern, seconds: number): LightsResult<undefined>;
  /** Takes some seconds; who asks meanwhile gets the same answer. */
  findWleds(): Promise<readonly FoundWled[]>;
  /** What the host said about a track's beats; undefined: as analysed. */
  correctionOf(trackId: string): BeatCorrection | undefined;
  beatsOf(trackId: string): BeatCorrection;
  correctBeats(trackId: string, patch: BeatPatch): Promise<LightsResult<BeatCorrection>>;
  /** Clicks and flashes in place of the music. */
  calibrate(isOn: boolean): Promise<void>;
  /** `view()` is not what it was. */
  onChange(listener: () => void): void;
  /** A correction of beats is not what it was. */
  onBeats(listener: () => void): void;
  health(): LightsHealth;
  /** Resolves when nothing is on its way to the disk any more. */
  stop(): Promise<void>;
}
