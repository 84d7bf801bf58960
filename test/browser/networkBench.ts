import {largeList} from "../fixtures/oddLists.ts";
import type {Bench} from "./benchPage.ts";

/** The network page, and a list of 1 000 departments and 50 000 ties. */
export const networkBench: Bench = {
  page: "network",
  drawn: "[data-svg=networkGraph] [data-mark=node]",
  large: largeList(),
  changes: {
    pick: {click: "[data-svg=networkGraph] [data-mark=node]"},
    "pick another": {click: "[data-svg=networkGraph] [data-mark=node]:nth-of-type(2)"},
    "let go": {click: "[data-part=panel] button[data-part=close]"},
    threshold: {set: "[name=threshold]", to: "one less"},
    weight: {set: "[name=weight]", to: "fractional"},
    "weight back": {set: "[name=weight]", to: "tasks"},
    focus: {set: "[name=focus]", to: "next option"},
    "focus back": {set: "[name=focus]", to: ""},
    section: {set: "[name=section]", to: "next option"},
    "section back": {set: "[name=section]", to: ""},
    relation: {click: "[name=relations][value=shared]"},
    "relation back": {click: "[name=relations][value=shared]"},
    "by community": {set: "[name=groups]", to: "community"},
    "by kind": {set: "[name=groups]", to: "kind"},
    "order of the matrix": {set: "[name=order]", to: "total"},
    "counting of sets": {set: "[name=sets]", to: "inclusive"},
  },
};
