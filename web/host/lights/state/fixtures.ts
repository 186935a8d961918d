import type { FixturePatch, FixtureView, NewFixture } from "../../../../src/protocol/lights.ts";
import type { Answer } from "../../../lib/net/problem.ts";
import { tryTo, write } from "../../state/asking/ask.ts";
import { lightsAtBox } from "./lights.ts";

const pathOf = (fixtureId: string): string => `/lights/fixtures/${encodeURIComponent(fixtureId)}`;

/** Puts a fixture where it stood, or at the end. */
export const noteFixture = (fixture: FixtureView): void => {
  const known = lightsAtBox.state.peek().value;
  if (!known) return;
  const isNew = known.fixtures.every(({ fixtureId }) => fixtureId !== fixture.fixtureId);
  const fixtures = known.fixtures.map((one) =>
    one.fixtureId === fixture.fixtureId ? fixture : one,
  );
  lightsAtBox.set({ ...known, fixtures: isNew ? [...fixtures, fixture] : fixtures });
};

const noted = (answer: Answer<FixtureView>): Answer<FixtureView> => {
  if (answer.ok) noteFixture(answer.value);
  return answer;
};

export const addFixture = async (fixture: NewFixture): Promise<Answer<FixtureView>> =>
  noted(await write<FixtureView>("POST", "/lights/fixtures", fixture));

export const changeFixture = async (
  fixtureId: string,
  change: FixturePatch,
): Promise<Answer<FixtureView>> =>
  noted(await write<FixtureView>("PATCH", pathOf(fixtureId), change));

/** False: it is still there, and the host knows why. */
export const removeFixture = async (fixtureId: string): Promise<boolean> => {
  const answer = await tryTo("DELETE", pathOf(fixtureId));
  const known = lightsAtBox.state.peek().value;
  if (answer.ok && known) {
    const fixtures = known.fixtures.filter((one) => one.fixtureId !== fixtureId);
    lightsAtBox.set({ ...known, fixtures });
  }
  return answer.ok;
};

export type Pattern = "count" | "colours" | "direction" | "white" | "off";

/** Long enough to walk over and look. */
export const TEST_SEC = 20;

export const testFixture = async (fixtureId: string, pattern: Pattern): Promise<boolean> =>
  (await tryTo("POST", `${pathOf(fixtureId)}/test`, { pattern, seconds: TEST_SEC })).ok;
