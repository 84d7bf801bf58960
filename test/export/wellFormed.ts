/**
 * What makes a text no well-formed XML, or null: tags must nest, attributes be quoted and single, characters and
 * references be allowed. Knows what a file of ours may hold: no comments, no CDATA, no doctype.
 */
export function xmlFault(xml: string): string | null {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  if (body === xml) return "no XML declaration";
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(body);
  if (forbidden) return `a character that XML cannot hold at ${forbidden.index}`;
  const open: string[] = [];
  let roots = 0;
  let rest = body;
  while (rest !== "") {
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return `a bare & in ${text}`;
      if (open.length === 0 && text.trim() !== "") return `text outside the root: ${text}`;
      rest = rest.slice(text.length);
      continue;
    }
    const end = /^<\/([\w:.-]+)>/.exec(rest);
    const start = /^<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/.exec(rest);
    if (end) {
      if (open.pop() !== end[1]) return `</${end[1]}> closes nothing`;
    } else if (start) {
      const names = [...start[2]!.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name);
      if (new Set(names).size !== names.length) return `an attribute twice in ${start[0]}`;
      if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/i.test(start[2]!)) return `a bare & in ${start[0]}`;
      if (open.length === 0) roots++;
      if (start[3] === "") open.push(start[1]!);
    } else return `no tag at ${rest.slice(0, 40)}`;
    rest = rest.slice((end ?? start)![0].length);
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} roots`;
}
