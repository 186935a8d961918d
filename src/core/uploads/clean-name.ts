const LENGTH_MAX = 120;
/** Control, format and unassigned characters; what separates folders somewhere; what shells and FAT dislike. */
const UNWANTED = /[\p{C}\p{Zl}\p{Zp}<>:"|?*]+/gu;

/** What a phone calls a file, as one harmless name: no folder, no hidden file, no surprise. */
export const cleanName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .slice(0, LENGTH_MAX * 4)
    .normalize("NFC")
    .replace(UNWANTED, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s-]+|[.\s]+$/g, "");
  return [...plain].slice(0, LENGTH_MAX).join("").trim() || "Music";
};

/** The same without its ending: what stands for a title where the tags have none. */
export const nameWithoutEnding = (name: string): string =>
  name.replace(/\.[A-Za-z0-9]{1,5}$/, "") || name;
