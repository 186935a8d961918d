import type { FixturePatch, LightDesk, ShownFixture } from "../../core/lights/light-desk.ts";
import type { LightsFault } from "../../core/ports/lights.ts";
import { withoutUndefined } from "../../lib/without-undefined.ts";
import type {
  FixtureView,
  LightsView,
  FixturePatch as WireFixturePatch,
} from "../../protocol/lights.ts";
import { problem } from "../problem.ts";

export const fixtureView = ({ address, currentMa, ...fixture }: ShownFixture): FixtureView => ({
  ...fixture,
  ...address,
});

/** `GET /lights`. */
export const lightsView = (desk: Pick<LightDesk, "view">): LightsView => {
  const { show, params, programs, fixtures } = desk.view();
  return {
    ...show,
    params: { ...params },
    palette: [...show.palette],
    programs: programs.map((program) => ({ ...program, params: [...program.params] })),
    fixtures: fixtures.map(fixtureView),
  };
};

/** On the wire a fixture is flat; inside, how it is reached stands by itself. */
export const fixturePatchOf = ({
  host,
  port,
  universe,
  device,
  gpio,
  hasAudioSync,
  ...patch
}: WireFixturePatch): FixturePatch => ({
  ...withoutUndefined(patch),
  address: withoutUndefined({ host, port, universe, device, gpio, hasAudioSync }),
});

/** Why the desk did not do it. */
export const deskProblem = (fault: {
  readonly code: LightsFault;
  readonly detail: string;
}): Response => {
  switch (fault.code) {
    case "storage-full":
    case "storage-readonly":
    case "storage-failed":
      // What the disk said is for the log.
      return problem(fault.code, { retryAfterSec: 5 });
    default:
      return problem(fault.code, { detail: fault.detail });
  }
};
