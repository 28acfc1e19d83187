import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reason } from '../../main/frontend/behaviours/api.js';
import { nameAt, nameIn } from '../../main/frontend/behaviours/files/name.js';
import { fault, passing } from '../../main/frontend/behaviours/files/acceptance.js';
import { busy, enqueue, withdraw } from '../../main/frontend/behaviours/files/queue.js';

test('50 MB may be sent, one byte more and an empty file may not', () => {
    const largest = 50 * 1024 * 1024;
    assert.equal(fault({ size: largest }, largest), null);
    assert.deepEqual(fault({ size: largest + 1 }, largest), ['evidence.script.too-large', 50]);
    assert.deepEqual(fault({ size: 0 }, largest), ['evidence.script.empty']);
});

test('another try is offered for what may pass by, not for a file the server refuses', () => {
    assert.deepEqual([0, 401, 408, 429, 500, 503].filter(status => !passing(status)), []);
    assert.deepEqual([400, 403, 404, 413, 415, 422].filter(passing), []);
});

test('the reasons of the fields are said, else the detail, else nothing', () => {
    assert.equal(reason({ detail: '总', errors: [{ message: '甲' }, { message: '乙' }] }), '甲；乙');
    assert.equal(reason({ detail: '总', errors: [] }), '总');
    assert.equal(reason(undefined), '');
});

test('two are sent at once, the next begins when one is over, and what is withdrawn never begins', () => {
    const begun = [];
    const over = {};
    const job = name => done => { begun.push(name); over[name] = done; };
    const jobs = ['a', 'b', 'c', 'd'].map(job);
    jobs.forEach(enqueue);
    assert.deepEqual(begun, ['a', 'b']);
    withdraw(jobs[2]);
    over.a();
    assert.deepEqual(begun, ['a', 'b', 'd']);
    over.b();
    assert.ok(busy());
    over.d();
    assert.ok(!busy());
});

test('a file is called as the server says, whatever the letters, and asked for without its content', async () => {
    const said = 'inline; filename="=?UTF-8?Q?=E6=89=A7=E7=85=A7.pdf?="; filename*=UTF-8\'\'%E6%89%A7%E7%85%A7%20%281%29.pdf';
    assert.equal(nameIn(said), '执照 (1).pdf');
    assert.equal(nameIn('inline; filename="a.pdf"'), 'a.pdf');
    assert.equal(nameIn(null), null);
    const calls = [];
    globalThis.fetch = async (url, { method }) => {
        calls.push(`${method} ${url}`);
        return { ok: true, headers: { get: () => said } };
    };
    assert.equal(await nameAt('/documents/1'), '执照 (1).pdf');
    assert.deepEqual(calls, ['HEAD /documents/1']);
    globalThis.fetch = async () => ({ ok: false, headers: { get: () => said } });
    assert.equal(await nameAt('/documents/2'), null);
    globalThis.fetch = async () => { throw new TypeError('Failed to fetch'); };
    assert.equal(await nameAt('/documents/3'), null);
});
