import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Changes } from '../../main/frontend/editors/trial/changes.js';

const GIVEN = [
    { id: 'QMS-01-L1-1', kind: 'clause', given: 'PARTIAL' },
    { id: 'QMS-01-L2-1', kind: 'clause', given: '' },
    { id: 'PERF-01', kind: 'value', given: '' },
    { id: 'PERF-05', kind: 'value', given: 'NA' },
    { id: 'P01', kind: 'parameter', given: '500' },
];

test('nothing moved asks for the self-assessment as it is', () => {
    const changes = new Changes(GIVEN);
    changes.set('QMS-01-L1-1', 'CONFORM');
    changes.set('QMS-01-L1-1', 'PARTIAL');
    assert.equal(changes.count, 0);
    assert.deepEqual(changes.body(), { answers: {}, performance: {}, performanceValues: {} });
});

test('only what was moved is sent, each where the rating looks for it', () => {
    const changes = new Changes(GIVEN);
    changes.set('QMS-01-L2-1', 'CONFORM');
    changes.set('PERF-01', '1.20');
    changes.set('P01', '450');
    assert.equal(changes.count, 3);
    assert.deepEqual(changes.body(), { answers: { 'QMS-01-L2-1': 'CONFORM' }, performance: { P01: '450' }, performanceValues: { 'PERF-01': '1.20' } });
});

test('what applies again, or no longer, is said for all performance indicators', () => {
    const changes = new Changes(GIVEN);
    changes.set('PERF-05', '');
    assert.deepEqual(changes.body().performanceNotApplicable, []);
    changes.set('PERF-01', 'NA');
    assert.deepEqual(changes.body().performanceNotApplicable, ['PERF-01']);
    assert.deepEqual(changes.body().performanceValues, {});
    changes.set('PERF-05', '97.50');
    assert.deepEqual(changes.body(), { answers: {}, performance: {}, performanceValues: { 'PERF-05': '97.50' }, performanceNotApplicable: ['PERF-01'] });
});

test('an address brings a trial back, without what cannot be chosen', () => {
    const changes = new Changes(GIVEN);
    changes.set('QMS-01-L1-1', 'NONCONFORM');
    changes.set('PERF-01', '1.20');
    const again = new Changes(GIVEN);
    again.read(`${changes.text}&QMS-99=CONFORM&QMS-01-L2-1=NA&P01=`, (id, to) => to !== 'NA');
    assert.equal(again.count, 3);
    assert.equal(again.of('QMS-01-L1-1'), 'NONCONFORM');
    assert.equal(again.of('PERF-01'), '1.20');
    assert.equal(again.of('P01'), '');
    again.restore();
    assert.equal(again.of('P01'), '500');
});

test('only what was raised goes into the improvement plan', () => {
    const changes = new Changes([...GIVEN, { id: 'QMS-01-L3-1', kind: 'clause', given: 'CONFORM' }]);
    changes.set('QMS-01-L1-1', 'CONFORM');
    changes.set('QMS-01-L2-1', 'PARTIAL');
    changes.set('QMS-01-L3-1', 'PARTIAL');
    changes.set('PERF-01', '1.20');
    changes.set('P01', '450');
    assert.deepEqual(changes.gaps, [
        { subject: 'QMS-01-L1-1', from: 'PARTIAL', to: 'CONFORM' },
        { subject: 'QMS-01-L2-1', from: null, to: 'PARTIAL' },
        { subject: 'PERF-01', from: null, to: '1.20' },
    ]);
});
