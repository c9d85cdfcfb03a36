import type { Result } from '../model/result.ts';
import type { KubeObject } from './object.ts';

/** An object of rendered YAML; `source` is the template that made it, from Helm's `# Source:` comment. */
export interface RenderedObject {
  object: KubeObject;
  source?: string;
}

/** The objects in Kubernetes YAML as Helm renders it, `List` kinds expanded; failure `invalid` names the document that is none. */
export function parseDocuments(_yaml: string): Result<RenderedObject[]> {
  throw new Error('Internal error: not built yet');
}
