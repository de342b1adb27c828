/** The calendar's anchor: the day's head leads to it. */
export const calendarId = 'calendar';
