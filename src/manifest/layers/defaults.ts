import type { JsonObject } from '../../model/json.ts';
import { SETTING_NAMES, SETTINGS } from '../../model/settings.ts';

const settings = SETTING_NAMES.map((name) => [name, SETTINGS[name].default]);

/** The lowest layer: what a chart entry is when nobody says otherwise, as a manifest would write it. */
export const DEFAULTS: JsonObject = {
  enabled: true,
  action: 'deploy',
  values: {},
  valuesFiles: [],
  inlineValues: [],
  set: [],
  needs: [],
  tags: [],
  ...Object.fromEntries(settings.filter(([, value]) => value !== undefined)),
  hooks: {},
};
