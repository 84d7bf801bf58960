/**
 * The ids of lists that nobody has given one, from the names of their files: letters, digits and hyphens (Chinese kept),
 * each only once (方案.docx and 方案.xlsx → 方案, 方案-2).
 */
export function listIds(files: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return files.map((file) => {
    const stem = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
    const name = stem
      .normalize("NFKC")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "");
    const base = [...name].slice(0, 60).join("") || "list";
    let id = base;
    for (let times = 2; used.has(id); times++) id = `${base}-${times}`;
    used.add(id);
    return id;
  });
}
