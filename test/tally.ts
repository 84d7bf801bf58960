import {existsSync, readFileSync} from "node:fs";

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Tally = {passed: 0, failed: 0, skipped: 0};

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** `12 passed, 0 failed`, and the skipped ones only if there are any. */
export const sentence = ({passed, failed, skipped}: Tally): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;

/**
 * Reads the counts of a vitest run from its JSON report. A file that could not be loaded has no tests in it, and a
 * run that broke off has no report: each is one failure.
 */
export function tallyReport(path: string, exitCode: number): Tally {
  if (!existsSync(path)) return {...none, failed: 1};
  const report = JSON.parse(readFileSync(path, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: {status: string; assertionResults: unknown[]}[];
  };
  const unloaded = report.testResults.filter(
    ({status, assertionResults}) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Reads the counts of the offline build from its lines `ok …` and `not ok …`. */
export function tallyLines(output: string, exitCode: number): Tally {
  const passed = output.match(/^ok /gm)?.length ?? 0;
  const failed = output.match(/^not ok /gm)?.length ?? 0;
  return {passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped: 0};
}
