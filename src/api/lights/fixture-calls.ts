import * as z from "zod";
import { Fixture, FixturePatchBody, NewFixtureBody, TestBody } from "../../protocol/lights.ts";
import { json, noContent } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { deskProblem, fixturePatchOf, fixtureView } from "./light-answers.ts";

const Params = z.object({ fixtureId: z.string().max(64) });

/** The devices that the show is seen on. */
export const addFixtureCalls = (call: AddCall, { lights }: Pick<ApiDeps, "lights">): void => {
  const common = { tag: "lights", isHostOnly: true } as const;

  call(
    {
      ...common,
      method: "post",
      path: "/lights/fixtures",
      summary: "Add a fixture; what is left out gets what suits its kind",
      body: NewFixtureBody,
      answers: { 201: Fixture },
    },
    async (c, { body: { kind, ...rest } }) => {
      const added = await lights.addFixture({ ...fixturePatchOf(rest), kind });
      return added.ok ? json(c, fixtureView(added.value), 201) : deskProblem(added);
    },
  );

  call(
    {
      ...common,
      method: "patch",
      path: "/lights/fixtures/{fixtureId}",
      summary: "Change a fixture; what is not named stays",
      params: Params,
      body: FixturePatchBody,
      answers: { 200: Fixture },
    },
    async (c, { params: { fixtureId }, body }) => {
      const changed = await lights.changeFixture(fixtureId, fixturePatchOf(body));
      return changed.ok ? json(c, fixtureView(changed.value)) : deskProblem(changed);
    },
  );

  call(
    {
      ...common,
      method: "delete",
      path: "/lights/fixtures/{fixtureId}",
      summary: "Take a fixture out of the show",
      params: Params,
      answers: { 204: "empty" },
    },
    async (c, { params: { fixtureId } }) => {
      const removed = await lights.removeFixture(fixtureId);
      return removed.ok ? noContent(c) : deskProblem(removed);
    },
  );

  call(
    {
      ...common,
      method: "post",
      path: "/lights/fixtures/{fixtureId}/test",
      summary: "Show a test pattern on one fixture for some seconds",
      params: Params,
      body: TestBody,
      answers: { 204: "empty" },
    },
    (c, { params: { fixtureId }, body: { pattern, seconds } }) => {
      const tested = lights.test(fixtureId, pattern, seconds);
      return tested.ok ? noContent(c) : deskProblem(tested);
    },
  );
};
