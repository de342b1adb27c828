import base from './playwright.config.ts';

/** Makes the pictures of the README, `npm run pictures pictures.ts`, and the app's icons and the picture for links, `npm run pictures icons.ts`. */
export default { ...base, testMatch: ['pictures.ts', 'icons.ts'], reporter: [['list']] };
