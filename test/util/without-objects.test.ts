import { describe, expect, it } from 'vitest';
import { withoutObjects } from '../../src/util/without-objects.ts';

const SECRET = 'aHVudGVyMg==';
const JSON_TEXT = JSON.stringify({ kind: 'Secret', data: { password: SECRET } });
const GO_TEXT = `core.PodTemplateSpec{Spec:core.PodSpec{Containers:[]core.Container{core.Container{Env:[]core.EnvVar{core.EnvVar{Name:"}\\": ", Value:"${SECRET}"}}}}}}`;
const error = (value: string) =>
  `Job.batch "a" is invalid: spec.template: Invalid value: ${value}: field is immutable`;

describe('an object that an error quotes is left out when it is', () => {
  it.each([
    ['JSON', error(JSON_TEXT)],
    ['JSON in quotes', error(JSON.stringify(JSON_TEXT))],
    ['what Go prints', error(GO_TEXT)],
    ['a pointer or a list of Go', `${error(`&${GO_TEXT}`)}, ${error(`[]${GO_TEXT}`)}`],
    ['in a line of a log', `level=WARN msg="upgrade failed" error=${JSON.stringify(error(GO_TEXT))}`],
    ['cut off', `spec.template: Invalid value: core.EnvVar{Value:"${SECRET}`],
    ['cut off at its beginning', `core.PodSpec{Containers:nil}, ${GO_TEXT}: field is immutable`],
    ['without a kind', `Object 'Kind' is missing in '${JSON_TEXT}'`],
    [
      'the neighbourhood of an error',
      `expect {, error found in #10 byte of ...|${SECRET}|..., bigger context`,
    ],
  ])('%s', (_form, text) => {
    const public_ = withoutObjects(text);
    expect(public_).not.toContain(SECRET);
    if (text.includes('field is immutable')) expect(public_).toContain('field is immutable');
  });

  it.each([
    'Service "UPPER" is invalid: metadata.name: Invalid value: "UPPER": a lowercase RFC 1123 label',
    'spec.ports[0].nodePort: Invalid value: 500: provided port is not in the valid range',
    'template: a/templates/x.yaml:1:13: executing "a" at <.Values.x>: nil pointer',
  ])('and other text stays: %s', (text) => {
    expect(withoutObjects(text)).toBe(text);
  });
});
