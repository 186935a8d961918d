import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A screen and a half: what comes next is there before the finger is. */
const AHEAD = "1200px 0px";

/** Tells whether an element is near what can be seen of the list around it. */
export const useInView = <Kind extends HTMLElement>(
  onChange: (isNear: boolean, element: Kind) => void,
  /** When it changes, it is asked anew whether the element is near. */
  again?: unknown,
): RefObject<Kind | null> => {
  const ref = useRef<Kind>(null);
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => tell.current(entries.at(-1)?.isIntersecting ?? false, element),
      { root: element.closest(".results"), rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [again]);
  return ref;
};
