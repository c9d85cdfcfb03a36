const FACTORS: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** What a quantity of Kubernetes stands for, in whole thousandths: `1500m` and `1.5` are 1500. Undefined for what is none. */
export function thousandths(quantity: unknown): number | undefined {
  const text = typeof quantity === 'number' ? `${quantity}` : quantity;
  if (typeof text !== 'string') return undefined;
  const [, digits, suffix = ''] =
    /^(\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})([eE][+-]?\d{1,3}|[a-zA-Z]{0,2})$/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const factor = suffix === '' ? 1 : (FACTORS[suffix] ?? Number(`1${suffix}`));
  return Number.isNaN(factor) ? undefined : Math.round(Number(digits) * factor * 1000);
}
