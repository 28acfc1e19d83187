import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { keys } from '../../main/frontend/behaviours/work/keys.js';

let press;
let heard;
let dialog;

beforeEach(() => {
    heard = [];
    dialog = null;
    globalThis.document = { addEventListener: (name, listener) => { press = listener; }, querySelector: () => dialog };
    const say = name => () => heard.push(name);
    keys({ s: say('s'), 1: say('1'), Escape: say('back'), 'Ctrl+Enter': say('on') }, say('save'));
});

function pressed(key, { typing = false, ...more } = {}) {
    let prevented = false;
    press({ key, target: { closest: () => typing || null }, preventDefault: () => { prevented = true; }, ...more });
    return prevented;
}

test('single keys are heard outside of fields only', () => {
    pressed('s');
    pressed('s', { typing: true });
    pressed('1', { altKey: true });
    assert.deepEqual(heard, ['s']);
});

test('from within a field there is a way back, on, and to save', () => {
    pressed('Escape', { typing: true });
    pressed('Enter', { typing: true, ctrlKey: true });
    pressed('S', { typing: true, metaKey: true });
    assert.deepEqual(heard, ['back', 'on', 'save']);
});

test('what an input method composes, or a dialog hears, is not ours', () => {
    pressed('Escape', { typing: true, isComposing: true });
    dialog = {};
    assert.equal(pressed('Escape'), false);
    assert.equal(pressed('Enter', { ctrlKey: true }), false);
    assert.deepEqual(heard, []);
});

test('what means nothing here is left to the browser', () => {
    assert.equal(pressed('Enter'), false);
    assert.equal(pressed('c', { ctrlKey: true }), false);
});
