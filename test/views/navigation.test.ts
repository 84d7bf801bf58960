import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import {keepFilters} from "../../src/views/navigation.ts";

const linkOf = (...searches: string[]) => {
  const {document} = parseHTML(
    '<!doctype html><html><body><header><nav><a href="./tasks.html">任务</a></nav></header></body></html>',
  );
  for (const search of searches) keepFilters(document as unknown as Document, new URLSearchParams(search));
  return document.querySelector("a")!.getAttribute("href");
};

it.each([
  ["list=l&section=2&measure=leads&task=l/1", "./tasks.html?list=l&section=2"],
  ["list=l&day=2021-10-31&bars=share", "./tasks.html?list=l&day=2021-10-31"],
  ["list=l&day=2021-02-31", "./tasks.html"],
  ["list=l&sort=total", "./tasks.html"],
])("keepFilters lets links keep the filters and the chosen day of %s", (search, expected) => {
  expect(linkOf(search)).toBe(expected);
  expect(linkOf(search, "list=l")).toBe("./tasks.html");
});
