import {expect, test} from "vitest";
import {destination} from "../../../loaders/serve/address.ts";

const pages = new Set(["/index.html", "/workload.html", "/en/index.html", "/404.html"]);

test.each([
  ["/", {page: "/index.html"}],
  ["/index.html", {page: "/index.html"}],
  ["/workload", {page: "/workload.html"}],
  ["/workload.html", {page: "/workload.html"}],
  ["/en/", {page: "/en/index.html"}],
  // Relative links in a page would be wrong at these addresses.
  ["/workload/", {redirect: "../workload"}],
  ["/en", {redirect: "./en/"}],
  ["/nowhere", {file: "/nowhere"}],
  ["/_file/data/tasks.parquet", {file: "/_file/data/tasks.parquet"}],
])("destination of %s", (path, expected) => {
  expect(destination(path, pages)).toEqual(expected);
});
