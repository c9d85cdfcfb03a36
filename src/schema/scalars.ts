import { z } from 'zod';

/** Name of a Helm release: it becomes part of object names, hence Helm's limit. */
export const releaseName = z
  .string()
  .regex(/^(?=.{1,53}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, {
    error: 'a release name: at most 53 of a-z, 0-9, - and ., beginning and ending with a letter or digit',
  });

export const namespaceName = z.string().regex(/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, {
  error: 'a namespace name: at most 63 of a-z, 0-9 and -, beginning and ending with a letter or digit',
});

const ID_PATTERN = /^(?=.{1,63}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

export const id = z.string().regex(ID_PATTERN, {
  error: 'an id: at most 63 of a-z, 0-9, - and ., beginning and ending with a letter or digit',
});

export const tag = z.string().regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, {
  error: 'a tag: letters, digits, -, _ and .',
});

const LABEL_NAME = '(?=[^/]{1,63}$)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?';

export const labelKey = z
  .string()
  .regex(new RegExp(`^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?${LABEL_NAME}$`), {
    error: 'a label key such as pod-security.kubernetes.io/enforce',
  });

export const labelValue = z.string().regex(new RegExp(`^(${LABEL_NAME})?$`), {
  error: 'a label value: at most 63 letters, digits, -, _ and .',
});

/** A complete semantic version; Helm takes a leading `v` as well. */
export const exactVersion = z
  .string()
  .regex(/^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, {
    error: 'a whole version such as 51.0.0',
  });

export const filePath = z.string().min(1, { error: 'a path' });

/** Any mapping of values: what is in it is the chart's business. */
export const valuesMap = z.record(z.string(), z.any());

/** A pointer to a part of an object (RFC 6901); not to the whole of it. */
export const jsonPointer = z.string().regex(/^(\/([^/~]|~[01])*)+$/, {
  error: 'a JSON pointer such as /spec/replicas, in which / in a key is ~1 and ~ is ~0',
});
