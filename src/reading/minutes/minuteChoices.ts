/** The times that are offered, in minutes; any other can be asked for, up to what an address has room for. */
export const minuteChoices = [5, 10, 20, 30];

/** What the key picks for. */
export const usualMinutes = 10;

export const mostMinutes = 999;
