import {availableParallelism} from "node:os";

/**
 * So many files of browser tests run at the same time. Each has a browser of its own, since pages of one share its
 * clipboard; a page that waits for its engine leaves half a machine idle, and more than two would wait for each other.
 */
export const atATime = Math.min(2, availableParallelism());
