import {UnreadableError, unreadable} from "../../unreadable.js";
import {openZip} from "../zip.js";
import {parseXml, type Treatment, type XmlElement, XmlError, XmlSizeError} from "./xml.js";

/** The parts of a Word document. */
export interface Package {
  /** The name of the part that holds the text; usually word/document.xml. */
  main: string;
  /** The part that the text's part refers to under that type, e.g. `styles`; null if there is none. */
  related(type: string): string | null;
  /** A part as a tree; null if the archive has none of that name. */
  read(part: string, treatment: (name: string, parent: string) => Treatment): XmlElement | null;
}

/**
 * Opens a .docx as a package of parts and finds its text by the package's own references.
 *
 * @throws UnreadableError if it is no archive, holds no document, or is damaged; `read` throws it too.
 */
export function openPackage(bytes: Uint8Array, file: string): Package {
  const zip = openZip(bytes, file);
  const main = relations("")("officeDocument") ?? "word/document.xml";
  if (!zip.names.some((name) => name.toLowerCase() === main.toLowerCase())) {
    throw new UnreadableError(file, null, unreadable.notDocx);
  }
  return {main, related: relations(main), read};

  function read(part: string, treatment: (name: string, parent: string) => Treatment): XmlElement | null {
    const content = zip.read(part);
    if (!content) return null;
    try {
      return parseXml(content, treatment);
    } catch (error) {
      if (error instanceof XmlError) throw new UnreadableError(file, null, unreadable.badPart(part));
      if (error instanceof XmlSizeError) throw new UnreadableError(file, null, unreadable.unpacksTooLarge);
      throw error;
    }
  }

  /** The references of a part, or of the package itself (""), as a function from type to target. */
  function relations(part: string): (type: string) => string | null {
    const slash = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, slash);
    const references = read(`${folder}_rels/${part.slice(slash)}.rels`, () => "keep")?.children ?? [];
    return (type) => {
      const found = references.find(({attributes}) => {
        return attributes.get("Type")?.endsWith(`/${type}`) && attributes.get("TargetMode") !== "External";
      });
      return resolve(folder, found?.attributes.get("Target"));
    };
  }
}

function resolve(folder: string, target: string | undefined): string | null {
  if (target === undefined) return null;
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
