import { conditionRights } from '../../hooks/definition/condition.ts';
import type { LoadedHook } from '../../hooks/hook.ts';
import { type PermissionRequest, resolveRights } from '../../hooks/objects/permission-request.ts';
import { kindNamed } from '../../hooks/registry.ts';
import type { Permission } from '../../model/permission.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import { PHASES } from '../../model/plan/phase.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { during } from '../../model/result/failure.ts';
import { fail, type Result } from '../../model/result.ts';
import type { RunContext, RunLimits } from '../run-context.ts';

/** The rights that can be known beforehand: Helm's storage, CRDs, and what the hooks say; not the rendered kinds. */
export function neededPermissions(
  release: PlannedRelease,
  hooks: ReadonlyMap<string, LoadedHook>,
): PermissionRequest[] {
  const storage = (['get', 'list', 'create', 'update', 'patch', 'delete'] as const).map(
    (verb): Permission => ({ verb, group: '', resource: 'secrets', namespace: release.namespace }),
  );
  return [...storage, ...crdPermissions(release), ...hookPermissions(release, hooks)];
}

function crdPermissions(release: PlannedRelease): Permission[] {
  const crd = { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions' };
  const { preExec, postExec } = release.phases;
  if (stepOf(preExec.steps, 'apply-crds'))
    return [
      { verb: 'get', ...crd },
      { verb: 'create', ...crd },
      { verb: 'patch', ...crd },
    ];
  return stepOf(postExec.steps, 'delete-crds') ? [{ verb: 'delete', ...crd }] : [];
}

function hookPermissions(
  release: PlannedRelease,
  hooks: ReadonlyMap<string, LoadedHook>,
): PermissionRequest[] {
  return PHASES.flatMap((phase) => release.phases[phase].hooks).flatMap(({ id, kind }) => {
    const hook = hooks.get(id);
    if (!hook) return [];
    const { if: condition, spec } = hook.item;
    const own = kindNamed(kind).permissions(spec, release);
    return condition === undefined ? own : [...own, ...conditionRights(condition)];
  });
}

type PermissionSource = Pick<RunContext, 'cluster' | 'inputs'> & { limits: Pick<RunLimits, 'signal'> };

/** Those of the needed rights that the credentials do not have. */
export async function missingPermissions(
  planned: PlannedRelease,
  { cluster: { reader }, inputs: { hooks }, limits: { signal } }: PermissionSource,
): Promise<Result<Permission[]>> {
  const { namespace } = planned;
  const needed = await resolveRights(neededPermissions(planned, hooks), { reader, namespace });
  const denied = needed.ok ? await reader.denied(needed.value, { signal }) : needed;
  return denied.ok ? denied : fail(during('ask for permissions', denied.failure));
}

/** `patch deployments.apps in namespace web`, as `kubectl auth can-i` would take it. */
export function describePermission(permission: Permission): string {
  const { verb, group, resource, subresource, namespace, name } = permission;
  const part = subresource === undefined ? resource : `${resource}/${subresource}`;
  const what = group === '' ? part : `${part}.${group}`;
  const which = name === undefined ? '' : `/${name}`;
  return `${verb} ${what}${which} ${namespace === undefined ? 'in the whole cluster' : `in namespace ${namespace}`}`;
}
