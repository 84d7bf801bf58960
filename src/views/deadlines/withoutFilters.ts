import {filtersFromSearch, filtersToSearch} from "../../state/filters.js";

/** The state of a page without its filters, but for its list. */
export function withoutFilters(search: URLSearchParams): URLSearchParams {
  const {filters} = filtersFromSearch(search.toString());
  const named = new URLSearchParams(filtersToSearch({...filters, list: null}));
  const rest = new URLSearchParams(search);
  for (const name of named.keys()) rest.delete(name);
  return rest;
}
