import {type Role, roles} from "../model/values.js";
import type {PartyRow} from "../queries/parties.js";
import {type ClauseRun, clauseRuns} from "./clauseRuns.js";
import {departmentHref} from "./links.js";
import type {Part} from "./part.js";
import type {Context} from "./view.js";

/**
 * Fills an element with a clause as written, each stretch marked with what it was read as. A department's name leads to
 * its page; the keyboard gets there by the parties above, which are links too.
 * @param linked false where the departments have no pages
 */
export function clauseText(
  element: Part,
  clause: string,
  parties: readonly PartyRow[],
  context: Context,
  linked: boolean,
): void {
  const node = element.node()!;
  node.replaceChildren(
    ...clauseRuns(clause, parties).map((run) => {
      if (run.kind === "plain" || run.kind === "separator") return run.text;
      const stretch = runElement(run.kind, run.role ?? null, run.text, node.ownerDocument, linked);
      stretch.setAttribute("title", titleOf(run, context));
      if (run.repeated) stretch.setAttribute("data-repeated", "true");
      const {party} = run;
      if (party?.department && linked) {
        stretch.setAttribute(
          "href",
          departmentHref({department: party.department, short_name: party.name}, context),
        );
        stretch.setAttribute("tabindex", "-1");
      }
      return stretch;
    }),
  );
}

/** What the marks mean, in a line; of the roles those that occur. */
export function clauseLegend(
  element: Part,
  parties: readonly PartyRow[],
  {text}: Pick<Context, "text">,
): void {
  const node = element.node()!;
  const {ownerDocument: document} = node;
  const words = text.tasks.runs;
  const named = parties.filter(({department}) => department !== null);
  const present = roles.filter((role) => named.some((party) => party.role === role));
  const samples = present.map((role) => runElement("department", role, text.roles[role], document, false));
  if (named.length < parties.length) {
    samples.push(runElement("group", null, words.groupLegend, document, false));
  }
  element.attr("hidden", samples.length > 0 ? null : "");
  node.replaceChildren(
    `${words.legend}：`,
    ...samples.flatMap((sample, index) => (index > 0 ? [" ", sample] : [sample])),
  );
}

const tags = {department: "span", group: "span", role: "b"} as const;

function runElement(
  kind: keyof typeof tags,
  role: Role | null,
  words: string,
  document: Document,
  linked: boolean,
): HTMLElement {
  const element = document.createElement(linked && kind === "department" ? "a" : tags[kind]);
  element.setAttribute("data-run", kind);
  if (role) element.setAttribute("data-role", role);
  element.textContent = words;
  return element;
}

function titleOf({kind, role, party, repeated}: ClauseRun<PartyRow>, {text}: Context): string {
  const words = text.tasks.runs;
  const roleName = role ? text.roles[role] : "";
  if (kind === "role") return words.role(roleName);
  if (kind === "group" || !party) return words.group(roleName);
  const name = party.department ?? party.name;
  return repeated ? words.repeated(name, roleName) : words.department(name, roleName);
}
