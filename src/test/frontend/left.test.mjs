import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Store } from './browser.mjs';
import { make, page } from './dom.mjs';

globalThis.localStorage = new Store();
page([]);
const drafts = await import('../../main/frontend/behaviours/work/drafts.js');
const { leftHere } = await import('../../main/frontend/editors/review/left.js');

const WORDS = { 'assessment.script.leftovers': '还有 {0} 处', 'assessment.script.leftovers.open': '打开' };
const AT = '/staff/requests/1/clauses?clause=';
const NOTHING = { verdict: null, conformity: null, reason: '' };
let place;

/** As a window that is gone has kept it. */
function keep(clause, more, request = '1') {
    drafts.keep(`${request}:review:${clause}#window`, { href: `${AT}${clause}`, content: NOTHING, remark: '', base: { version: 0, content: NOTHING }, kept: null, ...more });
}

beforeEach(() => {
    drafts.all('').forEach(({ key }) => drafts.drop(key));
    place = make('div', {});
    page([place], WORDS);
});

const links = () => place.querySelectorAll('a').map(each => each.getAttribute('href'));

test('what the server has half written is not offered, what it has not got is', async () => {
    keep('A', { content: { ...NOTHING, reason: '请补' }, kept: { reason: '请补' } });
    keep('B', { content: { ...NOTHING, reason: '请补充培训' }, kept: { reason: '请补' } });
    keep('C', { remark: '请问', kept: { remark: '请问' } });
    keep('D', { remark: '请问抽样', kept: null });
    keep('E', { content: { ...NOTHING, reason: '别的申请' } }, '2');
    (await leftHere(place, '1'))(`${AT}Z`);

    assert.deepEqual(links(), [`${AT}B`, `${AT}D`]);
    assert.match(place.textContent, /还有 2 处/);
});

test('a clause that opens takes up its own', async () => {
    keep('B', { content: { ...NOTHING, reason: '请补充培训' } });
    const opens = await leftHere(place, '1');
    opens(`${AT}A`);
    assert.equal(links().length, 1);
    opens(`${AT}B`);
    assert.equal(place.textContent, '');
    opens(`${AT}A`);
    assert.equal(place.textContent, '');
});
