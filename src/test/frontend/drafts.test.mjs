import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { begin } from './browser.mjs';

begin();
localStorage.setItem('zh:draft:1:earlier', JSON.stringify({ content: { statement: '上一版' }, at: 1 }));
localStorage.setItem('zh:draft:1:broken', '{"content":');
const drafts = await import('../../main/frontend/behaviours/work/drafts.js');
await drafts.ready;

beforeEach(() => {
    begin();
    drafts.all('').filter(each => each.key !== '1:earlier').forEach(each => drafts.drop(each.key));
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
    assert.deepEqual(drafts.all('1:').map(draft => draft.key).sort(), ['1:a', '1:b', '1:earlier']);
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
    assert.equal(JSON.parse(localStorage.getItem('zh:draft:1:a')).content.statement, '质');
    drafts.drop('1:a');
    assert.equal(localStorage.getItem('zh:draft:1:a'), null);
});

test('a full or forbidden store is known, breaks nothing, and the page goes on knowing the draft', () => {
    const refuses = () => { throw new Error('QuotaExceededError'); };
    globalThis.localStorage = { setItem: refuses, getItem: refuses, removeItem: refuses };
    drafts.keep('1:a', { content: { statement: '质' } });
    assert.equal(drafts.isSafe(), false);
    assert.equal(drafts.find('1:a').content.statement, '质');
    assert.doesNotThrow(() => drafts.drop('1:a'));
});
