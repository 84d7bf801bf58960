/**
 * Lines as a text file for Windows: a byte order mark, without which Notepad of old garbles Chinese, and CRLF at the end
 * of each line.
 */
export function textBlob(lines: readonly string[]): Blob {
  return new Blob([`\ufeff${lines.map((line) => `${line}\r\n`).join("")}`], {
    type: "text/plain;charset=utf-8",
  });
}
