import type {Treatment} from "./xml.js";

const names = (text: string) => new Set(text.split(/\s+/));

/** The properties of paragraphs, runs, rows and cells, and what in them is read. */
const properties = names("w:pPr w:rPr w:trPr w:tcPr w:numPr");
const readProperties = names(
  `w:pStyle w:numPr w:numId w:ilvl w:rPr w:vanish w:del w:moveFrom
   w:gridBefore w:gridAfter w:gridSpan w:vMerge w:hMerge w:cellDel`,
);

const kept = names(
  `w:body w:p w:r w:t w:tab w:ptab w:br w:cr w:noBreakHyphen w:sym w:fldChar m:t w:footnoteReference w:endnoteReference
   w:tbl w:tblGrid w:gridCol w:tr w:tc w:pPr w:rPr w:trPr w:tcPr w:footnote w:endnote`,
);

/**
 * Tracked deletions and what was moved from here; the instructions of fields; pictures, text boxes and what stands in
 * for them in old programs; the readings above characters; settings.
 */
const dropped = names(
  `w:del w:moveFrom w:delText w:delInstrText w:instrText w:drawing w:pict w:object w:txbxContent mc:Fallback w:rt w:rPrChange
   w:pPrChange w:sectPr w:tblPr w:tblPrEx w:tblGridChange w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr m:ctrlPr`,
);

/**
 * What becomes of an element of the text. What is around text and means nothing here is opened: tracked insertions,
 * links, content controls (`w:sdt`), smart tags, formulas, and whatever is not known.
 */
export function treatText(name: string, parent: string): Treatment {
  if (properties.has(parent)) return readProperties.has(name) ? "keep" : "drop";
  if (kept.has(name)) return "keep";
  return dropped.has(name) ? "drop" : "open";
}

const styles = names("w:style w:name w:basedOn w:pPr w:numPr w:numId w:ilvl");

/** What becomes of an element of styles.xml. */
export function treatStyles(name: string): Treatment {
  return styles.has(name) ? "keep" : "drop";
}

const numbering = names(
  `w:abstractNum w:lvl w:start w:numFmt w:lvlText w:suff w:lvlRestart w:isLgl w:pStyle w:styleLink w:numStyleLink
   w:num w:abstractNumId w:lvlOverride w:startOverride`,
);

/** What becomes of an element of numbering.xml; newer number formats stand beside a replacement for old programs. */
export function treatNumbering(name: string): Treatment {
  if (numbering.has(name)) return "keep";
  return name === "mc:AlternateContent" || name === "mc:Choice" ? "open" : "drop";
}
