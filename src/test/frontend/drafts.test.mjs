import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { begin } from './browser.mjs';

begin();
localStorage.setItem('zh:draft:1:earlier', JSON.stringify({ content: { statement: '上一版' }, at: 1 }));
localStorage.setItem('zh:draft:1:broken', '{"content":');
for (const [name, statement, at] of [['1:two@page-gone', '先写的', 2], ['1:two@page-killed', '后写的', 3], ['1:open@page-open', '正在写', 4]]) {
    localStorage.setItem(`zh:draft:${name}`, JSON.stringify({ content: { statement }, at, href: '/' }));
}
for (const [name, account] of [['9:mine', 'demo-assessor-1'], ['9:theirs', 'demo-assessor-2']]) {
    localStorage.setItem(`zh:draft:${name}@page-gone`, JSON.stringify({ content: {}, at: 5, account }));
}
document.documentElement.dataset.account = 'demo-assessor-1';
// Of the pages that kept these, one is still open.
const otherTab = new BroadcastChannel('zhiheng-pages');
otherTab.onmessage = ({ data }) => data.asks && otherTab.postMessage({ here: 'open' });
const before = localStorage;
const drafts = await import('../../main/frontend/behaviours/work/drafts.js');
await drafts.ready;
otherTab.close();
const names = () => Object.keys(localStorage).filter(name => name.includes('1:a'));
const FROM_BEFORE = ['1:earlier', '1:two', '1:open', '9:mine'];

beforeEach(() => {
    begin();
    drafts.all('').filter(each => !FROM_BEFORE.includes(each.key)).forEach(each => drafts.drop(each.key));
});

test('a draft is found again with the page it was typed on', () => {
    drafts.keep('1:QMS-01', { content: { statement: '质' } });
    assert.ok(drafts.isSafe());
    const found = drafts.find('1:QMS-01');
    assert.deepEqual(found.content, { statement: '质' });
    assert.equal(found.href, '/self-assessments/1/indicators/QMS-01');
    assert.ok(Date.now() - found.at < 60_000);
});

test('a draft that was never kept or was dropped is not found', () => {
    drafts.keep('1:a', { content: {} });
    drafts.drop('1:a');
    assert.equal(drafts.find('1:a'), null);
    assert.equal(drafts.find('1:b'), null);
});

test('only the drafts of one self-assessment are listed, and nothing else of the store', () => {
    drafts.keep('1:a', { content: { statement: '甲' } });
    drafts.keep('1:b', { content: { statement: '乙' } });
    drafts.keep('12:a', { content: { statement: '丙' } });
    localStorage.setItem('1:other', '{}');
    assert.deepEqual(drafts.all('1:').map(draft => draft.key).sort(), ['1:a', '1:b', '1:earlier', '1:open', '1:two']);
});

test('what another account has typed at this machine is offered to nobody else', () => {
    assert.ok(drafts.find('9:mine'));
    assert.equal(drafts.find('9:theirs'), null);
    assert.deepEqual(drafts.all('9:').map(draft => draft.key), ['9:mine']);
    document.documentElement.dataset.account = 'demo-assessor-1';
    drafts.keep('1:a', { content: {} });
    assert.equal(drafts.find('1:a').account, 'demo-assessor-1');
});

test('what was kept before is found, and a broken draft is none', () => {
    assert.equal(drafts.find('1:earlier').content.statement, '上一版');
    assert.equal(drafts.find('1:broken'), null);
});

test('what is kept does not change with what it was made of', () => {
    const content = { statement: '质' };
    drafts.keep('1:a', { content });
    content.statement = '量';
    assert.equal(drafts.find('1:a').content.statement, '质');
});

test('a browser without a database keeps drafts in its store', () => {
    drafts.keep('1:a', { content: { statement: '质' } });
    assert.equal(JSON.parse(localStorage.getItem(names()[0])).content.statement, '质');
    drafts.drop('1:a');
    assert.deepEqual(names(), []);
});

test('a full or forbidden store is known, breaks nothing, and the page goes on knowing the draft', () => {
    const refuses = () => { throw new Error('QuotaExceededError'); };
    globalThis.localStorage = { setItem: refuses, getItem: refuses, removeItem: refuses };
    drafts.keep('1:a', { content: { statement: '质' } });
    assert.equal(drafts.isSafe(), false);
    assert.equal(drafts.find('1:a').content.statement, '质');
    assert.doesNotThrow(() => drafts.drop('1:a'));
});

test('of two pages that are gone the newest words are given, the others offered, and each goes only when it is decided', () => {
    globalThis.localStorage = before;
    assert.equal(drafts.find('1:two').content.statement, '后写的');
    const [other, ...more] = drafts.older('1:two');
    assert.equal(other.content.statement, '先写的');
    assert.deepEqual(more, []);
    drafts.keep('1:two', { content: { statement: '后写的，再写' } });
    assert.equal(localStorage.getItem('zh:draft:1:two@page-killed'), null);
    drafts.drop('1:two');
    assert.ok(JSON.parse(localStorage.getItem('zh:draft:1:two@page-gone')).offered);
    assert.equal(drafts.find('1:two'), null);
    other.drop();
    assert.equal(localStorage.getItem('zh:draft:1:two@page-gone'), null);
    assert.equal(drafts.find('1:two'), null);
});

test('what an open page keeps is neither put in here nor dropped by what is saved here', () => {
    globalThis.localStorage = before;
    assert.equal(drafts.find('1:open'), null);
    drafts.keep('1:open', { content: { statement: '这一页写的' } });
    drafts.drop('1:open');
    assert.equal(JSON.parse(localStorage.getItem('zh:draft:1:open@page-open')).content.statement, '正在写');
});
