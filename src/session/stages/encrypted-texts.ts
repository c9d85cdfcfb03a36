/** The texts of what was encrypted: where the sealed document has ciphertext. What sops left in the clear is no secret. */
export function encryptedTexts(sealed: unknown, plain: unknown): string[] {
  if (typeof sealed === 'string') return sealed.startsWith('ENC[') ? textsIn(plain) : [];
  if (typeof sealed !== 'object' || sealed === null || typeof plain !== 'object' || plain === null) return [];
  return Object.entries(sealed).flatMap(([key, below]) =>
    encryptedTexts(below, (plain as Record<string, unknown>)[key]),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? [String(value)]
    : [];
}
