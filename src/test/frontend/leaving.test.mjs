import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { make, page, server, settled } from './dom.mjs';

let places;
let heard;
let line;

function begin() {
    const link = make('a', { href: '/self-assessments/1/indicators/QMS-02' }, '下一个');
    places = page([link]);
    heard = new EventTarget();
    document.addEventListener = globalThis.addEventListener = (...how) => heard.addEventListener(...how);
    globalThis.removeEventListener = (...how) => heard.removeEventListener(...how);
    Object.assign(location, { href: 'http://host/self-assessments/1/indicators/QMS-01', origin: 'http://host' });
    link.href = new URL(link.getAttribute('href'), location.href).href;
    link.target = '';
    return link;
}

Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'node', platform: '', get onLine() { return line; } } });
globalThis.localStorage = {};
let link = begin();
const { leaving } = await import('../../main/frontend/behaviours/work/leaving.js');

beforeEach(context => {
    context.mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
    link = begin();
    leaving();
    line = false;
});

const happens = async name => {
    heard.dispatchEvent(new Event(name));
    await settled();
};

async function follows() {
    const click = new Event('click', { cancelable: true });
    Object.defineProperty(click, 'target', { value: link });
    heard.dispatchEvent(click);
    await settled();
}

async function isBack() {
    line = true;
    server({ status: 200, json: {} }, { status: 200, json: {} });
    await happens('online');
}

const held = () => document.querySelector('[data-held]');

test('a link without a network is followed when that is back', async () => {
    await follows();
    assert.ok(held());
    assert.deepEqual(places, []);
    await isBack();
    assert.deepEqual(places, [link.href]);
});

test('whoever writes on meanwhile is not led away from under the hand', async () => {
    await follows();
    await happens('input');
    assert.equal(held(), null);
    await isBack();
    assert.deepEqual(places, []);
});

test('of two links only the later is followed', async () => {
    await follows();
    link.href = 'http://host/home';
    await follows();
    await isBack();
    assert.deepEqual(places, ['http://host/home']);
});
