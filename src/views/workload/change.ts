/** What a control of the page does: it sets parameters of the URL; null removes one. */
export type Change = (parameters: Record<string, string | null>) => void;
