import { useEffect, useState } from "preact/hooks";
import { party } from "../state/party.ts";
import { FLOAT_EVERY_MS, type FloatingTag, nextTags } from "./float-tags.ts";
import "./floating-tags.css";

const NONE: readonly FloatingTag[] = [];

/** What guests have to say floats by. */
export const FloatingTags = () => {
  const [floating, setFloating] = useState(NONE);
  useEffect(() => {
    let turn = 0;
    const timer = setInterval(() => {
      const tags = party.peek()?.hashtags ?? [];
      turn += 1;
      setFloating((before) => nextTags(before, tags, turn));
    }, FLOAT_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <ul class="floating-tags" aria-hidden="true">
      {floating.map(({ key, tag, lane }) => (
        <li key={key} data-lane={lane} dir="auto" style={{ "--hue": String(tag.hue ?? 45) }}>
          #{tag.text}
        </li>
      ))}
    </ul>
  );
};
