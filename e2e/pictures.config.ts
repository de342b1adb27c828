import base from './playwright.config.ts';

/** Makes the pictures of the README: `npm run pictures`. */
export default { ...base, testMatch: 'pictures.ts', reporter: [['list']] };
