import { gunzipSync, gzipSync } from 'node:zlib';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { RELEASE_STATUSES, type ReleaseStatus, type StoredRelease } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { replaceStringAt } from '../util/json-text.ts';
import { weighJson } from '../util/json-weight.ts';

/**
 * Whoever may create Secrets can store 700 kB that unpack to gigabytes. A Secret holds 1 MiB, and what Helm stores shrinks by
 * less than a factor of 20; Go refuses JSON that is deeper than 10,000.
 */
const LIMITS = { bytes: 32 * 1024 * 1024, values: 1_000_000, depth: 1_000 };

/** Decodes the `release` key of a release secret as the API gives it (base64 of base64 of gzip of JSON). */
export function decodeRelease(data: string): Result<JsonObject> {
  const json = unpack(data);
  if (!json.ok) return json;
  try {
    const payload: unknown = JSON.parse(json.value);
    return isJsonObject(payload) ? ok(payload) : unreadable('its payload is no JSON object');
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

/** The same payload as failed, with a description; every other byte of its JSON stays as Helm wrote it. */
export function encodeAsFailed(data: string, description: string): Result<string> {
  const json = unpack(data);
  if (!json.ok) return json;
  try {
    const failed = replaceStringAt(json.value, ['info', 'status'], 'failed');
    if (failed === undefined) return unreadable('it has no status');
    return ok(encodePayload(replaceStringAt(failed, ['info', 'description'], description) ?? failed));
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

/** The same payload with another manifest; every other byte of its JSON stays as Helm wrote it. */
export function replaceManifest(data: string, rewrite: (manifest: string) => string): Result<string> {
  const json = unpack(data);
  if (!json.ok) return json;
  try {
    const { manifest } = JSON.parse(json.value) as { manifest?: unknown };
    const rewritten =
      typeof manifest === 'string' ? replaceStringAt(json.value, ['manifest'], rewrite(manifest)) : undefined;
    return rewritten === undefined ? unreadable('it has no manifest') : ok(encodePayload(rewritten));
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

function unpack(data: string): Result<string> {
  const inner = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64');
  const isGzip = inner[0] === 0x1f && inner[1] === 0x8b;
  try {
    const bytes = isGzip ? gunzipSync(inner, { maxOutputLength: LIMITS.bytes }) : inner;
    const { values, depth } = weighJson(bytes);
    if (values > LIMITS.values) return unreadable('it holds more than a million values');
    if (depth > LIMITS.depth) return unreadable('it is deeper than 1,000 levels');
    return ok(bytes.toString('utf8'));
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return unreadable(isLarge ? 'it unpacks to more than 32 MiB' : (error as Error).message);
  }
}

/** The reverse of decoding, for JSON text. */
export function encodePayload(json: string): string {
  return Buffer.from(gzipSync(json, { level: 9 }).toString('base64')).toString('base64');
}

/** The fields of a decoded payload that this project reads. */
export function storedRelease(payload: JsonObject): Result<StoredRelease> {
  const { name, namespace, version, info, chart, config, manifest, hooks } = payload;
  const metadata = isJsonObject(chart) && isJsonObject(chart.metadata) ? chart.metadata : undefined;
  if (typeof name !== 'string' || typeof version !== 'number' || !metadata) {
    return unreadable('it lacks its name, revision or chart');
  }
  const details = isJsonObject(info) ? info : {};
  const appVersion = text(metadata.appVersion);
  return ok({
    name,
    namespace: text(namespace),
    revision: version,
    status: releaseStatus(text(details.status)),
    chart: {
      name: text(metadata.name),
      version: text(metadata.version),
      ...(appVersion !== '' && { appVersion }),
    },
    values: isJsonObject(config) ? config : {},
    manifest: text(manifest),
    chartHooks: (Array.isArray(hooks) ? hooks : []).filter(isJsonObject).map((hook) => ({
      name: text(hook.name),
      kind: text(hook.kind),
      path: text(hook.path),
      events: texts(hook.events),
      manifest: text(hook.manifest),
      deletePolicies: texts(hook.delete_policies),
    })),
    description: text(details.description),
    raw: payload,
  });
}

/** A status word that neither Helm 3 nor 4 writes counts as `unknown`. */
export function releaseStatus(word: string | undefined): ReleaseStatus {
  return RELEASE_STATUSES.find((status) => status === word) ?? 'unknown';
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function unreadable(why: string): Result<never> {
  return fail({
    reason: 'helm',
    message: `decode a stored release: ${why}`,
    remedy: 'Look at the release with `helm history`; a damaged revision can be deleted with its secret.',
  });
}
