/** The one Trusted Types policy of the site; its Content Security Policy allows no other. */
export const scriptPolicyName = 'paper-daily';
