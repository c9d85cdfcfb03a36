import { z } from 'zod';
import { parseJson } from '../../util/json-text.ts';

const digits = z.string().regex(/^[0-9a-f]{8}$/);
const text = z.string().max(2_000);

const inputParts = z.object({
  /** By name of the setting. */
  settings: z.record(z.string(), digits),
  /** By phase, those that have hooks. */
  hooks: z.record(z.string(), digits),
  /** The files that hooks name. */
  hookFiles: digits,
  /** The files of the chart that Helm does not store: those of its subcharts, and its values.yaml. */
  chart: z.object({ defaults: digits, subcharts: digits }),
  /** The files of `crds`. */
  crds: digits,
  /** What the templates ask of the cluster. */
  cluster: digits,
});

const markDetails = z.object({
  chart: z.exactOptional(z.object({ name: text, version: text })),
  commit: z.exactOptional(text),
  runUrl: z.exactOptional(text),
  /** The releases that it needs, as `namespace/name`. */
  needs: z.array(text).max(1_000),
  /** Of the manifest; absent: the base alone. */
  environment: z.exactOptional(text),
  /** A run put all charts into another namespace, as previews are: the manifest itself does not say where the release is. */
  elsewhere: z.exactOptional(z.literal(true)),
  protected: z.exactOptional(z.literal(true)),
  parts: z.exactOptional(inputParts),
});

/**
 * Eight digits each of what Helm does not store of the inputs, so that a plan can name what changed. They tell parts apart and
 * are too short to tell a value by.
 */
export type InputParts = z.infer<typeof inputParts>;

/** What the run that marked a revision noted with the mark, for those who look later. Nothing is decided by it. */
export type MarkDetails = z.infer<typeof markDetails>;

/** The details of an annotation; undefined when it has none or another form. */
export function readMarkDetails(annotation: string | undefined): MarkDetails | undefined {
  return annotation === undefined ? undefined : markDetails.safeParse(parseJson(annotation)).data;
}
