import {expect, test} from "vitest";
import {chartsOf, ready, searchOf} from "./site.ts";

const pages = ["", ...Object.keys(chartsOf), "tasks", "quality", "about"];

test.each(pages)(
  "/%s offers no choice where there is one list, and leaves its address alone",
  async (path) => {
    const open = await ready(path);
    expect(
      await open.page.$$("[data-part=chooser], [data-part=comparison], [data-part=unknown-list]"),
    ).toEqual([]);
    expect(searchOf(open.page)).toEqual({});
    expect(await open.page.evaluate(() => sessionStorage.length)).toBe(0);
    await open.leave();
  },
);

test("a list that is not there is said not to be, and the one that is stands there for all to see", async () => {
  const open = await ready("workload?list=x");
  const note = open.page.locator("[data-part=unknown-list]");
  expect(await note.textContent()).toMatch(/^没有名为“x”的清单，下面是《关于强化知识产权保护的实施意见》/);
  expect(await note.isVisible()).toBe(true);
  expect(await open.page.locator("figure svg").first().isVisible()).toBe(true);
  await open.leave();
});

test("a page that waits for another list's picture shows none meanwhile", async () => {
  const held = await ready("workload?list=x", {
    first: [
      () => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector("[data-view] figure")) return;
          observer.disconnect();
          const style = getComputedStyle(document.querySelector("[data-view]")!);
          Object.assign(window, {first: [document.documentElement.dataset.list, style.visibility]});
        }).observe(document, {childList: true, subtree: true});
      },
    ],
  });
  expect(await held.page.evaluate("window.first")).toEqual(["other", "hidden"]);
  await held.leave();
});
