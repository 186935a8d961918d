import { describe, expect, it } from "vitest";
import { groupPrograms } from "./program-groups.ts";

const card = (name: string) => ({ name, title: name, about: "", params: [] });
const namesOf = (groups: ReturnType<typeof groupPrograms>) =>
  groups.map(({ word, cards }) => [word, ...cards.map(({ name }) => name)].join(" "));

describe("the list of programs", () => {
  it("puts together what moves alike, and leaves out empty groups", () => {
    const groups = groupPrograms([card("fire"), card("pulse"), card("comet")], false);

    expect(namesOf(groups)).toEqual(["On the beat pulse comet", "With the sound fire"]);
  });

  it("shows a program that it has never heard of", () => {
    expect(namesOf(groupPrograms([card("snow")], false))).toEqual(["More snow"]);
  });

  it("offers the strobe only when the host has allowed it", () => {
    expect(groupPrograms([card("strobe")], false)).toEqual([]);
    expect(namesOf(groupPrograms([card("strobe")], true))).toEqual(["Without the music strobe"]);
  });
});
