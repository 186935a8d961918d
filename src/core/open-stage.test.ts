import { expect, it } from "vitest";
import { aParty } from "../domain/testing/a-party.ts";
import { aStage } from "./testing/a-stage.ts";

/** Of forty guests a song is disliked by six: of so many ten have to. */
const aBusyEvening = () => {
  const party = aParty({
    settings: { kickScore: 3 },
    queue: Array.from({ length: 40 }, (_, place) => `song ${place} by guest ${place}`),
  });
  for (let fan = 1; fan <= 7; fan += 1) party.vote(`guest ${fan}`, "song 0", -1, 40);
  return party.state();
};

it("lets nobody throw a song out alone because the box was off and the others are not back yet", async () => {
  const { vote, party } = await aStage({ party: aBusyEvening() });

  await vote("guest 20", "song 0", -1);

  const [song] = party.known().queue;
  expect(song).toMatchObject({ entryId: "song 0", score: -7 });
});
