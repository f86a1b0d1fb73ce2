/** Names the rules as they are. Written by `npm run rules`; do not edit: a test compares it with the sources. */
export const rulesSource = '843314bc';
