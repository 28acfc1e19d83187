import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import * as drafts from '../../main/frontend/behaviours/work/drafts.js';
import { begin } from './browser.mjs';

beforeEach(begin);

test('a draft is found again with the page it was typed on', () => {
    assert.equal(drafts.keep('1:QMS-01', { content: { statement: '质' } }), true);
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
    assert.deepEqual(drafts.all('1:').map(draft => draft.key).sort(), ['1:a', '1:b']);
});

test('a broken draft is none', () => {
    localStorage.setItem('zh:draft:1:a', '{"content":');
    assert.equal(drafts.find('1:a'), null);
});

test('a full or forbidden store says so and breaks nothing', () => {
    const refuses = () => { throw new Error('QuotaExceededError'); };
    globalThis.localStorage = { setItem: refuses, getItem: refuses, removeItem: refuses };
    assert.equal(drafts.keep('1:a', {}), false);
    assert.equal(drafts.find('1:a'), null);
    assert.doesNotThrow(() => drafts.drop('1:a'));
});
