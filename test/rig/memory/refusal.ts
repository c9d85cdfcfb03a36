/** An answer of the API server that is no success, in its own words. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }

  body(): object {
    const { status, reason, message } = this;
    return { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, reason, code: status };
  }
}

export const notFound = (resource: string, name: string): Refusal =>
  new Refusal(404, 'NotFound', `${resource} "${name}" not found`);

export const alreadyExists = (resource: string, name: string): Refusal =>
  new Refusal(409, 'AlreadyExists', `${resource} "${name}" already exists`);

export const conflict = (resource: string, name: string, why: string): Refusal =>
  new Refusal(409, 'Conflict', `Operation cannot be fulfilled on ${resource} "${name}": ${why}`);

export const modified = (resource: string, name: string): Refusal =>
  conflict(
    resource,
    name,
    'the object has been modified; please apply your changes to the latest version and try again',
  );

export const invalid = (kind: string, name: string, why: string): Refusal =>
  new Refusal(422, 'Invalid', `${kind} "${name}" is invalid: ${why}`);
