import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge, same, sameContent } from '../../main/frontend/behaviours/work/merge.js';

const file = id => ({ id, name: `${id}.pdf` });
const ids = files => files.map(each => each.id);

test('what only I changed is mine, what only they changed is theirs', () => {
    const base = { conformity: null, statement: '旧' };
    assert.deepEqual(merge(base, { conformity: 'PARTIAL', statement: '旧' }, { conformity: null, statement: '新' }),
        { content: { conformity: 'PARTIAL', statement: '新' }, conflicts: [] });
});

test('a text that both changed is a conflict and stays mine until somebody decides', () => {
    const { content, conflicts } = merge({ statement: '旧' }, { statement: '我的' }, { statement: '对方' });
    assert.deepEqual(conflicts, ['statement']);
    assert.equal(content.statement, '我的');
});

test('the same change by both is no conflict', () => {
    assert.deepEqual(merge({ statement: '旧' }, { statement: '新' }, { statement: '新' }).conflicts, []);
});

test('a text I emptied while they left it alone is empty', () => {
    assert.deepEqual(merge({ statement: '旧' }, { statement: '' }, { statement: '旧' }), { content: { statement: '' }, conflicts: [] });
});

test('files that either added are kept, files that either removed are gone', () => {
    const base = { evidence: ['a', 'b', 'c'].map(file) };
    const { content, conflicts } = merge(base, { evidence: ['b', 'c', 'mine'].map(file) }, { evidence: ['a', 'b', 'theirs'].map(file) });
    assert.deepEqual(ids(content.evidence), ['b', 'theirs', 'mine']);
    assert.deepEqual(conflicts, []);
});

test('a file that both added stands once', () => {
    const { content } = merge({ evidence: [] }, { evidence: ['x', 'y'].map(file) }, { evidence: ['y'].map(file) });
    assert.deepEqual(ids(content.evidence), ['y', 'x']);
});

test('merging alters none of the three', () => {
    const base = Object.freeze({ evidence: Object.freeze([file('a')]) });
    const mine = Object.freeze({ evidence: Object.freeze([file('b')]) });
    const theirs = Object.freeze({ evidence: Object.freeze([file('a'), file('c')]) });
    assert.deepEqual(ids(merge(base, mine, theirs).content.evidence), ['c', 'b']);
    assert.deepEqual(ids(theirs.evidence), ['a', 'c']);
});

test('nothing, null and empty text are the same; a zero is not', () => {
    assert.ok(same(undefined, null) && same(null, ''));
    assert.ok(!same('0', ''));
    assert.ok(!same(0, ''));
});

test('files are told apart by their ids alone', () => {
    assert.ok(same([{ id: '1', name: '甲' }], [{ id: '1', name: '乙' }]));
    assert.ok(!same([file('1')], [file('2')]));
});

test('a field that only one side has counts as a difference, if there is something in it', () => {
    assert.ok(sameContent({ statement: '甲' }, { statement: '甲', reason: '' }));
    assert.ok(!sameContent({ statement: '甲' }, { statement: '甲', reason: '乙' }));
});
