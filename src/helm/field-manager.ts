/** The field manager under which Helm 4 applies: what it no longer sends it removes. */
export const HELM_MANAGER = 'helm';
