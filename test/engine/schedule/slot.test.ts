import { describe, expect, it } from 'vitest';
import { createSlots } from '../../../src/engine/schedule/slot.ts';

const never = new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a slot', () => {
  it('is free again once, however often it is given back', () => {
    let freed = 0;
    const slots = createSlots(1, () => {
      freed += 1;
    });
    const slot = slots.open();
    expect(slots.isFree()).toBe(false);
    slot.release();
    slot.release();
    expect([slots.isFree(), freed]).toEqual([true, 1]);
  });

  it('is taken at once by a release that has none, when one is free', async () => {
    const slots = createSlots(1, () => {});
    const slot = slots.open();
    slot.release();
    await slot.take(never);
    expect(slots.isFree()).toBe(false);
  });

  it('goes to those who ask in the order in which they asked, without being free in between', async () => {
    let freed = 0;
    const slots = createSlots(1, () => {
      freed += 1;
    });
    const [first, second, third] = [slots.open(), slots.open(), slots.open()];
    second.release();
    third.release();
    freed = 0;
    const order: string[] = [];
    void third.take(never).then(() => order.push('third'));
    void second.take(never).then(() => order.push('second'));
    first.release();
    await settled();
    expect(order).toEqual(['third']);
    third.release();
    await settled();
    expect([order, freed]).toEqual([['third', 'second'], 0]);
  });

  it('is not given to one whose signal has aborted', async () => {
    const slots = createSlots(1, () => {});
    const [holder, asking] = [slots.open(), slots.open()];
    asking.release();
    const cancelled = new AbortController();
    const taken = asking.take(cancelled.signal);
    cancelled.abort();
    await taken;
    holder.release();
    expect(slots.isFree()).toBe(true);
    await asking.take(cancelled.signal);
    expect(slots.isFree()).toBe(true);
  });

  it('tells once that it is wanted: by a release that has not begun, or by one that asks', () => {
    const slots = createSlots(2, () => {});
    const [slot, other] = [slots.open(), slots.open()];
    const told: string[] = [];
    slot.whenWanted(() => told.push('slot'));
    const forget = other.whenWanted(() => told.push('other'));
    slots.awaited(false);
    expect(told).toEqual([]);
    forget();
    slots.awaited(true);
    slots.awaited(true);
    expect(told).toEqual(['slot']);
    slot.whenWanted(() => told.push('at once'));
    expect(told).toEqual(['slot', 'at once']);
  });
});
