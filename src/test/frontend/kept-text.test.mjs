import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { make, page } from './dom.mjs';

page([]);
globalThis.localStorage = {};
const { keptText } = await import('../../main/frontend/behaviours/work/kept-text.js');
const drafts = await import('../../main/frontend/behaviours/work/drafts.js');
await drafts.ready;

let area;
let kept;

beforeEach(() => {
    drafts.all('').forEach(each => drafts.drop(each.key));
    area = make('textarea');
    kept = keptText(area);
});

function types(text) {
    area.value = text;
    area.dispatchEvent(new Event('input'));
}

test('each thing has its own words in the one field', () => {
    kept.open('question:1');
    types('甲');
    kept.open('question:2');
    assert.equal(area.value, '');
    types('乙');
    kept.open('question:1');
    assert.equal(area.value, '甲');
});

test('what was sent goes, what was begun meanwhile for another thing stays', () => {
    kept.open('question:1');
    types('甲');
    kept.open('question:2');
    types('乙');
    kept.sent('question:1', '甲');
    assert.equal(area.value, '乙');
    kept.open('question:1');
    assert.equal(area.value, '');
});

test('what was written on while it was being sent stays', () => {
    kept.open('question:1');
    types('甲');
    types('甲，再问一句');
    kept.sent('question:1', '甲');
    assert.equal(area.value, '甲，再问一句');
});
