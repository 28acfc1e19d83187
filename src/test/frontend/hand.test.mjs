import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin } from './browser.mjs';

begin();
const heard = {};
document.addEventListener = (name, listener) => { heard[name] = listener; };
document.contains = () => true;
globalThis.addEventListener = (name, listener) => { heard[name] = listener; };
const { composed, composing, rested, textOf } = await import('../../main/frontend/behaviours/work/hand.js');

const field = { value: '质量', isConnected: true, dispatchEvent: event => told.push(event.type) };
let told = [];

test('letters that are being composed are no text of the field until they are chosen', () => {
    told = [];
    heard.compositionstart({ target: field });
    field.value = "质量fang'zhen";
    assert.equal(textOf(field), '质量');
    assert.ok(composing());
    assert.equal(textOf({ value: '别处' }), '别处');
    field.value = '质量方针';
    heard.compositionend({ target: field });
    assert.equal(textOf(field), '质量方针');
    assert.ok(!composing());
    assert.deepEqual(told, ['input']);
});

test('whoever waits for the hand goes on a second after the last key, and never into a composition', async context => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    let now = 10_000;
    context.mock.method(performance, 'now', () => now);
    heard.keydown();
    heard.compositionstart({ target: field });
    const gone = [];
    composed().then(() => gone.push('composed'));
    rested().then(() => gone.push('rested'));
    const pass = async () => {
        now += 100;
        context.mock.timers.tick(100);
        await new Promise(go => setImmediate(go));
    };
    for (let i = 0; i < 15; i += 1) await pass();
    assert.deepEqual(gone, []);
    heard.compositionend({ target: field });
    heard.keydown();
    await pass();
    assert.deepEqual(gone, ['composed']);
    for (let i = 0; i < 10; i += 1) await pass();
    assert.deepEqual(gone, ['composed', 'rested']);
});
