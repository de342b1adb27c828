import type { Plugin } from 'vite';

/**
 * Lets the bundler drop the router's components that the app does not use (`Form`, `NavLink`, `Link` with its prefetching
 * for another framework), whose names, assigned for the developer tools, would keep them, and its warnings for developers,
 * which its build for production leaves out but does not export: 4 kB of the first load.
 */
export function shakeRouter(): Plugin {
  return {
    name: 'shake-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) => ({
        code: code
          .replace('var ENABLE_DEV_WARNINGS = true;', 'var ENABLE_DEV_WARNINGS = false;')
          .replace(/^\w+\.displayName = "\w+";$/gm, '')
          .replace(/= (React\d*\.(?:forwardRef|memo|createContext)\()/g, '= /* @__PURE__ */ $1')
          .replace(/^(React\d*\.memo\()/gm, '/* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
