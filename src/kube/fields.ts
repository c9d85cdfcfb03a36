import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';

/** The mapping at a key, empty when there is none: status fields appear one by one while a controller works. */
export function mapping(value: unknown, key?: string): JsonObject {
  const found = key === undefined ? value : isJsonObject(value) ? value[key] : undefined;
  return isJsonObject(found) ? found : {};
}

/** The mappings in the list at a key. */
export function mappings(value: unknown, key: string): JsonObject[] {
  const found = isJsonObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found.filter(isJsonObject) : [];
}

export function numberOf(value: Json | undefined, otherwise = 0): number {
  return typeof value === 'number' ? value : otherwise;
}

export function textOf(value: Json | undefined, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

/** The condition of a type in a `status`. */
export function condition(status: unknown, type: string): JsonObject | undefined {
  return mappings(status, 'conditions').find((item) => item.type === type);
}

/** Reason and message of a condition, as people read them. */
export function explain(item: JsonObject): string {
  return [textOf(item.reason), textOf(item.message)].filter((part) => part !== '').join(': ');
}
