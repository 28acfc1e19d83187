import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Store } from './browser.mjs';
import { make, page, server, settled } from './dom.mjs';

page([]);
const { sendingBack, split } = await import('../../main/frontend/editors/review/send-back.js');

const WORDS = { 'review.script.send-back': '退回所选 {0} 条', 'review.script.ticked': '{0}/{1} 条', 'review.script.send-back-sure': '退回 {0} 条',
    'review.script.kept-back': '未选的 {0} 条', 'portal.script.offline': '网络中断' };
let place;
let places;
let form;
const box = clause => place.querySelector(`[data-tick][value="${clause}"]`);
const opener = () => place.querySelector('[data-send-back]');

function tick(each, on) {
    each.checked = on;
    each.dispatchEvent(new Event('change', { bubbles: true }));
}

async function opened() {
    form = make('form', { 'data-send-back-form': '/api/v1/tasks/1:concludeDocuments:-/completion', 'data-next': '/staff/requests/1' },
        make('ul', { 'data-chosen': '' }), make('p', { 'data-kept-back': '' }), make('textarea', { name: 'reason' }),
        make('p', { 'data-send-back-error': '' }), make('button', { 'data-send-back-sure': '' }));
    place = make('div', {}, make('input', { type: 'checkbox', 'data-tick-all': '', checked: '' }), make('b', { 'data-ticked': '' }),
        ...['a', 'b', 'c'].flatMap(each => [make('input', { type: 'checkbox', 'data-tick': '', value: each, checked: '' }),
            make('a', { 'data-row': each }, make('span', { class: 'review__no' }, `6.2-${each}`))]),
        make('button', { 'data-send-back': '' }), make('dialog', { id: 'send-back' }, form));
    places = page([place], WORDS);
    place.querySelectorAll('a').forEach(each => { each.title = '条款'; });
    document.addEventListener = () => {};
    sendingBack(place, '1');
    await settled();
}

beforeEach(async () => {
    globalThis.localStorage = new Store();
    await opened();
});

test('all of them go back unless some are left out; one marked since goes back too', () => {
    assert.deepEqual(split(['a', 'b'], []), { chosen: ['a', 'b'], kept: [] });
    assert.deepEqual(split(['a', 'b', 'c'], ['b', 'x']), { chosen: ['a', 'c'], kept: ['b'] });
});

test('the button counts what is ticked, and with nothing ticked there is nothing to send back', () => {
    assert.equal(opener().textContent, '退回所选 3 条');
    tick(box('b'), false);
    assert.equal(opener().textContent, '退回所选 2 条');
    assert.equal(place.querySelector('[data-ticked]').textContent, '2/3 条');
    const whole = place.querySelector('[data-tick-all]');
    assert.equal(whole.indeterminate, true);
    tick(whole, false);
    assert.equal(opener().disabled, true);
    tick(whole, true);
    assert.equal(opener().textContent, '退回所选 3 条');
});

test('the dialog names what goes back and what stays, sends both with the reason, and leads on', async () => {
    tick(box('b'), false);
    opener().click();
    assert.deepEqual(form.querySelectorAll('li').map(each => each.textContent), ['6.2-a 条款', '6.2-c 条款']);
    assert.equal(form.querySelector('[data-kept-back]').textContent, '未选的 1 条');
    assert.equal(form.querySelector('[data-send-back-sure]').textContent, '退回 2 条');
    form.elements.reason.value = '请按意见补充资料。';
    const calls = server({ status: 200 });
    form.requestSubmit();
    form.requestSubmit();
    await settled();
    assert.equal(calls.length, 1);
    assert.deepEqual(calls[0].body, { outcome: 'RECTIFY', clauses: ['a', 'c'], reason: '请按意见补充资料。' });
    assert.deepEqual(places, ['/staff/requests/1']);
});

test('a refusal is said, and ticks and words outlive the page until they were sent', async () => {
    tick(box('c'), false);
    opener().click();
    form.elements.reason.value = '补充';
    form.elements.reason.dispatchEvent(new Event('input', { bubbles: true }));
    server({ status: 422, json: { errors: [{ field: 'reason', message: '请填写 5 至 1000 字' }] } });
    form.requestSubmit();
    await settled();
    assert.equal(form.querySelector('[data-send-back-error]').textContent, '请填写 5 至 1000 字');
    await opened();
    assert.equal(box('c').checked, false);
    assert.equal(form.elements.reason.value, '补充');
    opener().click();
    server({ status: 200 });
    form.requestSubmit();
    await settled();
    await opened();
    assert.equal(box('c').checked, true);
    assert.equal(form.elements.reason.value, '');
});
