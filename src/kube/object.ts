import type { Json } from '../model/json.ts';
import { formatRef, type ObjectRef } from '../model/object-ref.ts';

/** Any Kubernetes object as the API server gives it. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec?: { [key: string]: Json };
  status?: { [key: string]: Json };
  [key: string]: unknown;
}

export interface ObjectMeta {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
  managedFields?: {
    manager: string;
    operation: string;
    subresource?: string;
    apiVersion: string;
    time?: string;
    fieldsV1?: Json;
  }[];
}

export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
}

export function refOf(object: KubeObject): ObjectRef {
  const { name, namespace } = object.metadata;
  return {
    apiVersion: object.apiVersion,
    kind: object.kind,
    name,
    ...(namespace !== undefined && { namespace }),
  };
}

/** `Kind/namespace/name`, as messages write it. */
export function nameOf(object: KubeObject): string {
  return formatRef(refOf(object));
}

/** `apps` of `apps/v1`; empty for the core group. */
export function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
