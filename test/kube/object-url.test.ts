import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { gatewayOf, httpRouteUrl, ingressUrl, routeUrl, serviceUrl } from '../../src/kube/object-url.ts';

function object(spec: object, status: object = {}): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Any',
    metadata: { name: 'x', namespace: 'shop' },
    spec,
    status,
  } as KubeObject;
}
const balancer = (address: object) => ({ loadBalancer: { ingress: [address] } });

describe('where it is reached', () => {
  it.each([
    [
      'its first host',
      { rules: [{ host: 'a.example.com' }, { host: 'b.example.com' }] },
      {},
      'http://a.example.com',
    ],
    [
      'with a certificate for the host',
      { rules: [{ host: 'a.b.c' }], tls: [{ hosts: ['a.b.c'] }] },
      {},
      'https://a.b.c',
    ],
    [
      'with one for all hosts',
      { rules: [{ host: 'a.b.c' }], tls: [{ secretName: 'x' }] },
      {},
      'https://a.b.c',
    ],
    [
      'with a wildcard certificate',
      { rules: [{ host: 'a.b.c' }], tls: [{ hosts: ['*.b.c'] }] },
      {},
      'https://a.b.c',
    ],
    [
      'with a certificate for another',
      { rules: [{ host: 'a.b.c' }], tls: [{ hosts: ['d.e'] }] },
      {},
      'http://a.b.c',
    ],
    ['no wildcard', { rules: [{ host: '*.b.c' }, { host: 'a.b.c' }] }, {}, 'http://a.b.c'],
    ['without a host its address', {}, balancer({ ip: '192.0.2.1' }), 'http://192.0.2.1'],
    ['an address of IPv6', {}, balancer({ ip: '2001:db8::1' }), 'http://[2001:db8::1]'],
  ])('an Ingress: %s', (_, spec, status, url) => {
    expect(ingressUrl(object(spec, status))).toEqual({ url });
  });

  it.each([
    ['http', [{ name: 'web', port: 80 }], 'http://lb.example.com'],
    ['another port', [{ port: 8080 }], 'http://lb.example.com:8080'],
    ['https before http', [{ port: 80 }, { name: 'https', port: 8443 }], 'https://lb.example.com:8443'],
    ['443', [{ port: 443 }], 'https://lb.example.com'],
  ])('a Service: %s', (_, ports, url) => {
    const spec = { type: 'LoadBalancer', ports };
    expect(serviceUrl(object(spec, balancer({ hostname: 'lb.example.com' })))).toEqual({ url });
  });

  it.each([
    ['its host', { host: 'a.b' }, 'http://a.b'],
    ['with TLS', { host: 'a.b', tls: { termination: 'edge' } }, 'https://a.b'],
  ])('a Route: %s', (_, spec, url) => expect(routeUrl(object(spec))).toEqual({ url }));

  it.each([
    ['with no Gateway to ask', ['a.b'], undefined, undefined, 'https://a.b'],
    [
      'of a plain listener',
      ['a.b'],
      [{ name: 'web', protocol: 'HTTP', port: 8080 }],
      undefined,
      'http://a.b:8080',
    ],
    [
      'of the listener it names',
      ['a.b'],
      [
        { name: 'x', protocol: 'HTTPS', port: 443 },
        { name: 'web', protocol: 'HTTP', port: 80 },
      ],
      'web',
      'http://a.b',
    ],
    [
      'of one of both',
      ['a.b'],
      [
        { protocol: 'HTTP', port: 80 },
        { protocol: 'HTTPS', port: 8443 },
      ],
      undefined,
      'https://a.b:8443',
    ],
    [
      'by the host of the listener',
      undefined,
      [{ protocol: 'HTTPS', port: 443, hostname: 'c.d' }],
      undefined,
      'https://c.d',
    ],
  ])('an HTTPRoute: %s', (_, hostnames, listeners, sectionName, url) => {
    const route = object({ ...(hostnames && { hostnames }), parentRefs: [{ name: 'gw', sectionName }] });
    expect(httpRouteUrl(route, listeners && object({ listeners }))).toEqual({ url });
    expect(gatewayOf(route)).toEqual({ name: 'gw', namespace: 'shop' });
  });

  it.each([
    [ingressUrl(object({ rules: [{ host: 'a b"' }] })), /neither a host nor an address/],
    [serviceUrl(object({})), /ClusterIP/],
    [serviceUrl(object({ type: 'LoadBalancer' })), /no address yet/],
    [routeUrl(object({})), /no host yet/],
    [httpRouteUrl(object({ hostnames: ['*.a.b'] }), undefined), /hostname/],
  ])('says why that is not known: %j', (found, why) => {
    expect(found).toEqual({ why: expect.stringMatching(why) });
  });
});
