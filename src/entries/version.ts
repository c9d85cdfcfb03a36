/** Of this project; a test keeps it the same as package.json's, which is not part of the bundle. */
export const VERSION = '0.1.0';
