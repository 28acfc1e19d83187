import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { make, page, server, settled } from './dom.mjs';

page([]);
const { start } = await import('../../main/frontend/behaviours/behaviour.js');
await import('../../main/frontend/behaviours/act.js');

let button;
let said;
let form;
let reason;
let places;

beforeEach(() => {
    said = make('span', { id: 'said' });
    button = make('button', { 'data-act': 'POST', 'data-act-url': '/api/v1/tasks/1/claim', 'data-act-error': 'said' });
    reason = make('textarea', { name: 'reason' });
    form = make('form', { 'data-act-form': 'POST', 'data-act-url': '/api/v1/certificate/suspension', 'data-act-next': '/certificate' },
        make('input', { type: 'hidden', name: '_csrf', value: 'x' }), reason);
    places = page([button, said, form]);
    start(document.body);
});

test('an act that succeeds shows the page anew, and asks the server once however often it is pressed', async () => {
    const calls = server({ status: 200 }, { status: 200 });
    button.click();
    button.click();
    await settled();
    assert.deepEqual(calls.map(call => `${call.method} ${call.url}`), ['POST /api/v1/tasks/1/claim']);
    assert.deepEqual(places, ['again']);
});

test('a refusal is said in words beside the button, which can be pressed again', async () => {
    const calls = server({ status: 409, json: { detail: '已由李敏领取' } }, { status: 200 });
    button.click();
    await settled();
    assert.equal(said.textContent, '已由李敏领取');
    assert.deepEqual(places, []);
    assert.equal(button.hasAttribute('aria-busy'), false);
    button.click();
    await settled();
    assert.equal(calls.length, 2);
    assert.deepEqual(places, ['again']);
});

test('without a network the button says so', async () => {
    server();
    button.click();
    await settled();
    assert.equal(said.textContent, 'platform.script.forms.offline');
});

test('a form sends its fields as JSON, without the token of forms, and leads on', async () => {
    const calls = server({ status: 200 });
    reason.value = '获证后未按要求接受监督';
    form.requestSubmit();
    form.requestSubmit();
    await settled();
    assert.equal(calls.length, 1);
    assert.deepEqual(calls[0].body, { reason: '获证后未按要求接受监督' });
    assert.deepEqual(places, ['/certificate']);
});

test('what is wrong is said at the field, what was typed stays, and the next try begins clean', async () => {
    server({ status: 422, json: { detail: '未提交', errors: [{ field: 'reason', message: '至少 5 字' }] } }, { status: 500 });
    reason.value = '暂停';
    form.requestSubmit();
    await settled();
    assert.equal(reason.value, '暂停');
    assert.equal(reason.getAttribute('aria-invalid'), 'true');
    assert.equal(reason.nextSibling.textContent, '至少 5 字');
    assert.equal(document.activeElement, reason);
    form.requestSubmit();
    await settled();
    assert.equal(reason.hasAttribute('aria-invalid'), false);
    assert.deepEqual(form.querySelectorAll('[data-act-said]').map(each => each.textContent), ['platform.script.forms.offline']);
    assert.equal(form.firstChild.getAttribute('role'), 'alert');
});
