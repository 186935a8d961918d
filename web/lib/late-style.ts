/**
 * The style of all parts that come after the first load; the build writes its address into the
 * document. Fails when it does not come, so that no part is seen without its style.
 */
export const loadLateStyle = (): Promise<void> => {
  const { laterStyle } = document.documentElement.dataset;
  if (laterStyle === undefined) return Promise.resolve();
  asked ??= addSheet(laterStyle).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
};

let asked: Promise<void> | undefined;

const addSheet = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`no style: ${href}`));
    };
    document.head.append(link);
  });
