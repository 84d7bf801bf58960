import type {NetworkScene} from "../charts/networkScene.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Cuts a scene off at its frame, or lets it be: where all of it shows, nothing needs to be cut. */
export function clipTo({frame, width, height}: NetworkScene, isCut: boolean): void {
  const id = `network-frame-${width}`;
  if (isCut && !frame.querySelector("clipPath")) {
    const {ownerDocument: document} = frame;
    const clip = document.createElementNS(svgNamespace, "clipPath");
    clip.setAttribute("id", id);
    const box = document.createElementNS(svgNamespace, "rect");
    box.setAttribute("width", String(width));
    box.setAttribute("height", String(height));
    clip.append(box);
    frame.prepend(clip);
  }
  frame.style.clipPath = isCut ? `url("#${id}")` : "";
}
