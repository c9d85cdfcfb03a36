/** One right on the cluster, as a SelfSubjectAccessReview asks for it. `namespace` undefined: cluster-wide. */
export interface Permission {
  verb: 'get' | 'list' | 'watch' | 'create' | 'update' | 'patch' | 'delete' | 'deletecollection';
  group: string;
  resource: string;
  /** `log` of pods. */
  subresource?: string;
  namespace?: string;
  name?: string;
}
