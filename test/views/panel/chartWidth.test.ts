import {describe, expect, it} from "vitest";
import {chartWidth, widthQueries} from "../../../src/views/panel/chartWidth.ts";

describe("chartWidth", () => {
  it.each([
    // Without a panel as the style sheet does; beside a panel as in a window that is narrower by it.
    [1440, 0, 1200],
    [1264, 0, 1200],
    [1263, 0, 920],
    [640, 0, 920],
    [639, 0, 358],
    [1440, 1, 920],
    [1683, 1, 920],
    [1684, 1, 1200],
    // Under the page the panel takes no room beside it.
    [1399, 1, 1200],
    [1024, 1, 920],
    [390, 2, 358],
    // Two columns stand beside the chart from 1820 pixels, below that under it.
    [1440, 2, 1200],
    [1819, 2, 1200],
    [1820, 2, 920],
    [2164, 2, 1200],
  ])("in a window of %i with %i columns is %i", (window, columns, width) => {
    expect(chartWidth(window, columns)).toBe(width);
  });

  it("changes only where a query does", () => {
    const steps = widthQueries.map((query) => Number(/\d+/.exec(query)![0]));
    for (let window = 300; window < 2600; window++) {
      for (const columns of [0, 1, 2]) {
        if (chartWidth(window, columns) !== chartWidth(window - 1, columns)) expect(steps).toContain(window);
      }
    }
  });
});
