/**
 * The first folder of the site in the address, with both slashes: a page below it names the way (`data-home`). What the
 * site stores is named by it: two sites on one host share a storage.
 */
export const sitePath = () =>
  new URL(globalThis.document?.querySelector<HTMLElement>("[data-home]")?.dataset.home ?? "./", location.href)
    .pathname;
