import assert from 'node:assert/strict';
import test from 'node:test';
import { filesBetween, grouped } from '../../main/frontend/behaviours/work/versions.js';

const state = (savedBy, time) => ({ savedBy, savedAt: `2026-11-30T06:${time}Z` });

test('states of one person within ten minutes are one version', () => {
    const states = [state('张工', '20:00'), state('张工', '12:00'), state('张工', '10:00'), state('张工', '09:59')];
    assert.deepEqual(grouped(states).map(group => group.length), [3, 1]);
});

test('another person in between makes two versions of it', () => {
    assert.deepEqual(grouped([state('张工', '03:00'), state('李工', '02:00'), state('张工', '01:00')]).map(group => group[0].savedBy), ['张工', '李工', '张工']);
    assert.deepEqual(grouped([]), []);
});

test('files are told by what came, what stayed and what went', () => {
    const [manual, record, plan] = ['手册', '记录', '计划'].map(name => ({ id: name, name }));
    assert.deepEqual(filesBetween([manual, record], [record, plan]).map(({ kind, file }) => `${kind} ${file.name}`), ['same 记录', 'added 计划', 'removed 手册']);
});
