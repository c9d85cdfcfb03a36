import { apiRequest, type LocalApi } from './api-request.ts';

/** Whether the node exists and its Ready condition is true. */
export async function isNodeReady(api: LocalApi, name: string): Promise<boolean> {
  const { json } = await apiRequest(api, `/api/v1/nodes/${name}`);
  const conditions = (json as { status?: { conditions?: Array<{ type: string; status: string }> } }).status
    ?.conditions;
  return conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;
}
