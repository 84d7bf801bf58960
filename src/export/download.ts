/** What Windows forbids in a file name, and what cannot be seen: control and direction characters. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Characters; of three bytes each they stay under the 255 bytes that file systems allow. */
const longest = 80;

function clean(part: string): string {
  return part
    .normalize("NFC")
    .replace(forbidden, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[\s._]+|[\s._]+$/gu, "");
}

/**
 * A safe file name from what is shown, of which list, under which filters: the parts that are not empty, joined by `-`.
 * Chinese stays; forbidden characters become `_`; at most 80 characters before the extension.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const joined = parts
    .map(clean)
    .filter((part) => part !== "")
    .join("-");
  const name = clean([...joined].slice(0, longest).join("")) || "chart";
  return `${reserved.test(name) ? `_${name}` : name}.${extension}`;
}

/** Hands a file to the browser's download. */
export function download(blob: Blob, name: string, document: Document): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Some Chromium-based browsers read the URL only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
