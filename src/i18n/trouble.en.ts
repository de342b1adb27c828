import type { TroubleWords } from './trouble.ko.ts';

export const troubleEn: TroubleWords = {
  status: {
    newer:
      'A newer version of the app wrote your marks. So that nothing is overwritten, what you mark now stays in this tab only. Please reload the page.',
    forbidden: 'This window may not store anything, so marks stay only until the tab is closed.',
    full: 'Storage is full, so some marks are in this tab only. Make a backup in the settings.',
    unreadable: 'Some stored marks could not be read and were put aside. The settings let you download them.',
  },
  toSettings: 'Open settings',
  dismiss: 'Dismiss',
};
