/**
 * Text without the objects that the API server and Helm quote in it, as JSON or as Go prints them: their fields
 * (a Secret's, a container's environment) are nobody's business. Goes to the last brace of a line, for nothing
 * that follows an object is worth the risk to end too early; to the end of the line when the text was cut before it.
 */
export function withoutObjects(text: string): string {
  return text
    .replace(/(Invalid value: (?:\\*")?)[^\s"{]*\{(?:.*\}|.*)/g, '$1{...}')
    .replace(/(is missing in ')\{(?:.*\}|.*)/g, '$1{...}')
    .replace(/(?:[&*]|\[\]){0,8}\b\w+\.\w+\{(?:.*\}|.*)/g, '{...}')
    .replace(/, error found in #\d+ byte of .*/g, '')
    .replace(/"\{\\"(?:\\.?|[^"\\])*"?/gs, '"{...}"');
}
