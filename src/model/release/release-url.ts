import { z } from 'zod';

const objectName = z.string().min(1);

/** Objects that say where a release is reached. */
export const URL_SOURCES = ['ingress', 'httpRoute', 'route', 'service'] as const;

/** Where a release is reached: an address, or the object that says it. */
export const releaseUrlSchema = z.union(
  [
    z.string().regex(/^https?:\/\/[^\s"'<>`]+$/, { error: 'an address (https://...)' }),
    z
      .strictObject({
        ingress: objectName.optional().describe('Name of an Ingress.'),
        httpRoute: objectName.optional().describe('Name of an HTTPRoute.'),
        route: objectName.optional().describe('Name of a Route of OpenShift.'),
        service: objectName
          .optional()
          .describe(
            'Name of a Service of type LoadBalancer; the address has its port, unless that is 80 or 443.',
          ),
        path: z
          .string()
          .regex(/^\/[^\s"'<>`]*$/, { error: 'a path that begins with /' })
          .default('')
          .describe('What follows the host.'),
      })
      .refine((url) => URL_SOURCES.filter((source) => url[source] !== undefined).length === 1, {
        error: 'a mapping with exactly one of `ingress`, `httpRoute`, `route` and `service`',
      }),
  ],
  { error: 'an address (https://...) or {ingress, httpRoute, route, service, path}' },
);

export type ReleaseUrl = z.output<typeof releaseUrlSchema>;
