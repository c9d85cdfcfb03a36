import semver from 'semver';

/** Whether a version lies in a range as Helm writes it (commas between conditions); what is no range is left to Helm. */
export function fitsRange(version: string, range: string): boolean {
  const conditions = semver.validRange(range.replaceAll(',', ' '));
  const exact = semver.valid(complete(version));
  if (conditions === null || exact === null) return true;
  return semver.satisfies(exact, conditions, { includePrerelease: /\d-[\dA-Za-z]/.test(range) });
}

/** Helm takes `1.2` for `1.2.0`. */
function complete(version: string): string {
  const [, core = '', rest = ''] = /^v?(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
  const parts = core.split('.');
  return parts.length < 3 ? `${[...parts, '0', '0'].slice(0, 3).join('.')}${rest}` : version;
}
