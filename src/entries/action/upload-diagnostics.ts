import { randomBytes } from 'node:crypto';
import { withTimeout } from '../../engine/deadline.ts';
import { artifactName } from '../../github/artifact-name.ts';
import { whyNoArtifacts } from '../../github/artifact-service.ts';
import { type Uploaded, uploadArtifact } from '../../github/upload-artifact.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import type { OptionValues } from '../../options/option-values.ts';
import { makePrivateFolder, removeFolder } from '../../system/files.ts';
import type { ActionStep } from './action-step.ts';
import { copyForArtifact } from './artifact-files.ts';

/** The deployment has ended already: nobody should wait long for a service that does not answer. */
const LONGEST_MS = 60_000;

/** An artifact as the outputs name it. */
export interface Artifact {
  id: string;
  name: string;
  /** Its page. */
  url: string;
}

/** Whether the evidence of this run is asked for; the failure of a chart that may fail counts as one. */
export function wantsUpload(
  mode: OptionValues['uploadDiagnostics'],
  { outcome, releases }: Pick<RunResult, 'outcome' | 'releases'>,
): boolean {
  if (mode !== 'on-failure') return mode === 'always';
  const isGood = outcome === 'succeeded' || outcome === 'no-changes';
  return !isGood || releases.some(({ failure }) => failure !== undefined);
}

/**
 * Uploads what is kept of a run as an artifact. Best effort: what goes wrong is one warning and undefined, and the files
 * stay where they are.
 */
export async function uploadDiagnostics(
  folder: string,
  { retentionDays }: Pick<OptionValues, 'retentionDays'>,
  step: ActionStep,
  signal: AbortSignal,
): Promise<Artifact | undefined> {
  const { env, log } = step;
  const none = whyNoArtifacts(env);
  if (none) {
    const text = `the evidence was not uploaded: ${none.why}; it is in ${folder}`;
    log[none.isExpected ? 'info' : 'warning'](text);
    return undefined;
  }
  const limitMs = Math.min(LONGEST_MS, Number(env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || LONGEST_MS);
  const uploaded = await withTimeout(limitMs, signal, (within) =>
    upload(folder, { step, signal: within, ...(retentionDays !== undefined && { retentionDays }) }).catch(
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    ),
  );
  if (typeof uploaded === 'string') {
    log.warning(`the evidence was not uploaded: ${uploaded}; it is in ${folder} until the job ends`);
    return undefined;
  }
  const url = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}/artifacts/${uploaded.id}`;
  log.info(`the evidence is in the artifact ${uploaded.name}: ${url}`);
  return { id: String(uploaded.id), name: uploaded.name, url };
}

async function upload(
  folder: string,
  { step, ...options }: { step: ActionStep; signal: AbortSignal; retentionDays?: number },
): Promise<Uploaded | string> {
  const { context, env, log, redactor } = step;
  const copies = await makePrivateFolder(context.tempFolder, 'helm-lifecycle-upload-');
  try {
    const { files, leftOut, unread } = await copyForArtifact(folder, { to: copies, redactor });
    if (leftOut.length > 0) {
      log.info(`left out of the artifact, which would be too large: ${leftOut.join(', ')}`);
    }
    if (unread.length > 0) {
      log.info(`left out of the artifact, because secrets cannot be looked for in it: ${unread.join(', ')}`);
    }
    return await uploadArtifact({
      ...options,
      name: artifactName(env),
      folder: copies,
      files,
      program: process.argv[1] ?? '',
      onLine: (line) => log.debug(line),
      onSecret: (secret) => redactor.learn(secret),
      makeSuffix: () => randomBytes(3).toString('hex'),
    });
  } finally {
    await removeFolder(copies);
  }
}
