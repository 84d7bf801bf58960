import {type Mark, markKey, marksOf} from "../interact/marks.js";

interface Opener {
  figure: Element;
  key: string;
}

/** The mark that was picked last, by document. */
const openers = new WeakMap<Document, Opener>();
/** A mark that the reader sees while the page is drawn anew, and its height in the window. */
const places = new WeakMap<Document, Opener & {top: number}>();
/** Documents whose reader has just changed the picks. */
const asked = new WeakSet<Document>();

/** Remembers a mark, so that the focus can go back to it. */
export function rememberMark(mark: Mark): void {
  const figure = mark.closest("figure");
  if (figure) openers.set(mark.ownerDocument, {figure, key: markKey(mark)});
}

const marksIn = (figure: Element): Mark[] => {
  const chart = figure.querySelector<SVGSVGElement>("[data-part=plots] svg");
  return chart ? marksOf(chart) : [];
};

const find = ({figure, key}: Opener): Mark | undefined =>
  marksIn(figure).find((each) => markKey(each) === key);

/** Gives the focus back to the mark that was picked last, though its chart has been drawn anew since; false if it is gone. */
export function focusRememberedMark(document: Document): boolean {
  const opener = openers.get(document);
  const mark = opener && find(opener);
  mark?.focus({preventScroll: true});
  return mark !== undefined;
}

/**
 * Notes, before the reader's change of the picks is drawn at another width, where in the window the mark stands that was
 * picked last. Where it is out of sight, since a copy of a head was clicked, it is the one nearest to the window's middle.
 */
export function holdPlace(document: Document): void {
  asked.add(document);
  places.delete(document);
  const opener = openers.get(document);
  const height = document.defaultView?.innerHeight;
  if (!opener || !height) return;
  const seen = (marks: readonly Mark[]) =>
    marks.flatMap((mark) => {
      const {top, bottom} = mark.getBoundingClientRect();
      return bottom > 0 && top < height ? [{mark, top, away: Math.abs((top + bottom - height) / 2)}] : [];
    });
  const own = find(opener);
  const [first] = own ? seen([own]) : [];
  const held = first ?? seen(marksIn(opener.figure)).sort((a, b) => a.away - b.away)[0];
  if (held) places.set(document, {figure: opener.figure, key: markKey(held.mark), top: held.top});
}

/** Scrolls so that the mark stands where it was noted. */
export function restorePlace(document: Document): void {
  const place = places.get(document);
  places.delete(document);
  const box = place && find(place)?.getBoundingClientRect();
  if (box) document.defaultView?.scrollBy({top: box.top - place.top, behavior: "instant"});
}

/** Pixels between the mark that was picked and a panel at the bottom of the window. */
const clear = 16;

/** Scrolls so that the mark that was picked last does not lie behind a panel at the bottom of the window, whose tasks are its. */
export function uncoverMark(document: Document, panel: Element): void {
  const opener = openers.get(document);
  const mark = opener && find(opener)?.getBoundingClientRect();
  const edge = panel.getBoundingClientRect().top;
  if (!mark || edge <= 0) return;
  // A column is longer than what is seen of the page: its head stays.
  const behind = Math.min(mark.bottom + clear - edge, mark.top - clear);
  if (behind > 0) document.defaultView?.scrollBy({top: behind, behavior: "instant"});
}

/** True once after the reader changed the picks; false where an address or Back brought them. */
export function takeAsked(document: Document): boolean {
  return asked.delete(document);
}
