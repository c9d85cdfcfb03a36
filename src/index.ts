/** The roles one bundle plays; each tiny entry in `dist/` names its own. */
export type Role = 'main' | 'post' | 'setup' | 'cli';
