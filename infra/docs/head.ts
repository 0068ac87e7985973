// Without an icon of its own, a browser asks for one that is not there.
const NO_ICON = '<link rel="icon" href="data:,">';

/** What every page under /docs/ has at the end of its head. */
export const HEAD = NO_ICON;
