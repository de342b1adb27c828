/** What the development server sends to open pages when a digest was saved, added or deleted. */
export const digestsChangedEvent = 'paper-daily:digests-changed';
