/** When the evidence of a run is uploaded. */
export const UPLOAD_MODES = ['on-failure', 'always', 'never'] as const;
export type UploadMode = (typeof UPLOAD_MODES)[number];
