/**
 * What the reason says with which a container waits: `usual`: its start goes its way. `image-name`: no image can have this name.
 * `image`: the image cannot be had. `start`: it cannot be made or started. `crash`: it ended, and is started again later.
 */
export type WaitingKind = 'usual' | 'image-name' | 'image' | 'start' | 'crash';

const REASONS: Record<string, WaitingKind> = {
  ContainerCreating: 'usual',
  PodInitializing: 'usual',
  InvalidImageName: 'image-name',
  ErrImagePull: 'image',
  ImagePullBackOff: 'image',
  ErrImageNeverPull: 'image',
  ImageInspectError: 'image',
  RegistryUnavailable: 'image',
  SignatureValidationFailed: 'image',
  CreateContainerConfigError: 'start',
  CreateContainerError: 'start',
  RunContainerError: 'start',
  PreCreateHookError: 'start',
  PreStartHookError: 'start',
  PostStartHookError: 'start',
  CrashLoopBackOff: 'crash',
};

/** With which reason a program ends that the container runtime could not begin. */
const NEVER_STARTED = new Set(['StartError', 'ContainerCannotRun']);

/** Undefined for a reason that is not known here; a container that gives none is on its way. */
export function waitingKind(reason: string): WaitingKind | undefined {
  if (reason === '') return 'usual';
  return Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
}

/** Whether a container that ended with this reason never began. */
export function neverStarted(reason: string): boolean {
  return NEVER_STARTED.has(reason);
}
