import { found, page, type Route, refusedField } from './github-state.ts';

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];

/** Deployments and their statuses, newest first, as GitHub lists them. */
export const DEPLOYMENT_ROUTES: Route[] = [
  {
    method: 'GET',
    path: '/deployments',
    needs: ['deployments'],
    answer(call) {
      const { environment, task } = call.request.query;
      const all = call.state.deployments.filter(
        (one) =>
          (environment === undefined || one.environment === environment) &&
          (task === undefined || one.task === task),
      );
      return page(call, all.reverse());
    },
  },
  {
    method: 'POST',
    path: '/deployments',
    needs: ['deployments'],
    answer({ state, request }) {
      const { ref, environment = 'production', task = 'deploy', transient_environment } = request.body;
      if (typeof ref !== 'string' || ref === '') return refusedField('ref is missing');
      const deployment = {
        ...{ id: state.nextId(), environment, task, ref, statuses: [] },
        transient_environment: transient_environment === true,
      };
      state.deployments.push(deployment);
      return { status: 201, body: deployment };
    },
  },
  {
    method: 'GET',
    path: '/deployments/(\\d+)/statuses',
    needs: ['deployments'],
    answer(call) {
      const deployment = call.state.deployments.find(({ id }) => id === Number(call.parts[0]));
      return deployment ? page(call, [...deployment.statuses].reverse()) : found(undefined);
    },
  },
  {
    method: 'POST',
    path: '/deployments/(\\d+)/statuses',
    needs: ['deployments'],
    answer({ state, request, parts }) {
      const deployment = state.deployments.find(({ id }) => id === Number(parts[0]));
      if (!deployment) return found(undefined);
      const { state: wanted, description = '', environment_url, log_url } = request.body;
      if (!STATES.includes(wanted)) return refusedField('state is not included in the list');
      if (description.length > 140)
        return refusedField('description is too long (maximum is 140 characters)');
      deployment.statuses.push({ state: wanted, description, environment_url, log_url });
      return { status: 201, body: deployment.statuses.at(-1) };
    },
  },
];
