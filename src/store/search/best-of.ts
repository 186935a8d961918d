/** The first of many in an order, without sorting all of them: a heap with the worst on top. */
export const bestOf = (
  count: number,
  candidates: readonly number[],
  isBetter: (left: number, right: number) => boolean,
): number[] => {
  const heap: number[] = [];
  const at = (place: number): number => heap[place] ?? 0;
  const swap = (left: number, right: number): void => {
    const held = at(left);
    heap[left] = at(right);
    heap[right] = held;
  };
  const rise = (from: number): void => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isBetter(at(above), at(place))) return;
      swap(above, place);
      place = above;
    }
  };
  const sink = (): void => {
    let place = 0;
    for (;;) {
      let worst = place;
      for (const below of [2 * place + 1, 2 * place + 2])
        if (below < heap.length && isBetter(at(worst), at(below))) worst = below;
      if (worst === place) return;
      swap(place, worst);
      place = worst;
    }
  };

  for (const candidate of candidates) {
    if (heap.length < count) {
      heap.push(candidate);
      rise(heap.length - 1);
    } else if (isBetter(candidate, at(0))) {
      heap[0] = candidate;
      sink();
    }
  }
  return heap;
};
