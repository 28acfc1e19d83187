import assert from 'node:assert/strict';
import { test } from 'node:test';
import { make, page, server, settled } from './dom.mjs';

const offer = () => make('p', {}, make('button', { type: 'button', 'data-earlier': '详见质量手册第 3 章' }));
const point = text => {
    const area = make('textarea', { 'data-explain': 'plausibility-check:STATEMENT_LENGTH:QMS-01-L1-1', 'data-version': 0, 'data-label': '情况描述过短' });
    Object.assign(area, { defaultValue: text, value: text });
    return area;
};
const place = area => make('li', {}, area, offer(), make('p', {}, make('span', { 'data-error': '' }), make('span', { 'data-saved': '' })));

page([]);
const { Explanation } = await import('../../main/frontend/behaviours/work/explanation.js');

test('what was said the last time counts when it is taken, and is saved like what is typed', async () => {
    const area = point('');
    const li = place(area);
    page([li]);
    const calls = server({ status: 200, json: { version: 1, savedBy: '张工', text: '详见质量手册第 3 章' }, etag: '"1"' });
    const explanation = new Explanation(area, 7);
    assert.equal(explanation.blank, true);
    await settled();
    assert.equal(calls.length, 0, 'an offer is nothing yet');

    li.querySelector('[data-earlier]').click();
    assert.equal(area.value, '详见质量手册第 3 章');
    assert.equal(li.querySelector('[data-earlier]'), null, 'it is taken once');
    await explanation.autosave.flush();
    await settled();
    assert.equal(calls[0].method, 'PUT');
    assert.equal(calls[0].body.text, '详见质量手册第 3 章');
});

test('what is written by then stays before what is taken', async () => {
    const area = point('');
    const li = place(area);
    page([li]);
    server({ status: 200, json: { version: 1, savedBy: '张工', text: '' }, etag: '"1"' });
    const explanation = new Explanation(area, 7);
    area.value = '已补充记录。';
    li.querySelector('[data-earlier]').click();
    assert.equal(area.value, '已补充记录。\n详见质量手册第 3 章');
    await explanation.autosave.flush();
});
