/**
 * The folder of the site in the address, with both slashes. What the site stores is named by it: two sites on one host
 * share a storage.
 */
export const sitePath = () => new URL(".", location.href).pathname;
