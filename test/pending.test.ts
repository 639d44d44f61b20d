import { describe, expect, test, vi } from 'vitest';
import { Pending } from '../src/editor/host/pending.ts';

describe('what is pending', () => {
  test('is idle at once when there is nothing', () => expect(new Pending().whenIdle()).resolves.toBeUndefined());

  test('ends when all of it has ended, failures among it, and what came of it', async () => {
    const pending = new Pending();
    const idle = vi.fn();
    const end = pending.begin('one');
    let fail: (error: Error) => void = () => undefined;
    const failing = pending.track('two', new Promise<void>((_resolve, reject) => (fail = reject)));
    const done = pending.whenIdle().then(idle);
    end();
    end();
    await Promise.resolve();
    expect(idle).not.toHaveBeenCalled();
    const after = failing.catch(() => pending.begin('three'));
    fail(new Error('no'));
    const endLast = await after;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(idle).not.toHaveBeenCalled();
    (endLast as () => void)();
    await done;
    expect(idle).toHaveBeenCalledOnce();
  });
});
