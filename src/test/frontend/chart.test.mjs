import assert from 'node:assert/strict';
import { test } from 'node:test';
import { options } from '../../main/frontend/editors/chart/options.js';

const source = values => ({ max: 5, axes: values.map((_, index) => `轴${index}`), series: [{ name: '本次', values }] });
const onRadar = value => options('radar', source([value])).series[0].data[0].label.formatter({ value });
const onBar = value => options('bars', source([value])).series[0].label.formatter({ value });

test('figures are rounded half up like the tables of the server', () => {
    const expected = { 3.465: '3.47', 1.005: '1.01', 2.675: '2.68', 4.4949: '4.49', 0.005: '0.01', 5: '5.00', 0: '0.00' };
    for (const [value, text] of Object.entries(expected)) {
        assert.equal(onRadar(Number(value)), text, `${value} on the radar`);
        assert.equal(onBar(Number(value)), text, `${value} on a bar`);
    }
});

test('every figure of four decimals from 0 to 5 is rounded half up', () => {
    for (let tenThousandths = 0; tenThousandths <= 50_000; tenThousandths += 1) {
        const hundredths = Math.floor((tenThousandths + 50) / 100);
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        assert.equal(onRadar(Number(`${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`)), text);
    }
});

test('a figure that is missing has no label on a bar, but a point at the centre of the radar', () => {
    assert.equal(onBar(null), '');
    assert.deepEqual(options('radar', source([null, 2])).series[0].data[0].value, [0, 2]);
});

test('a legend stands only where there are two series to tell apart', () => {
    assert.equal(options('line', source([1])).legend.show, false);
    const two = { ...source([1]), series: [{ name: '本次', values: [1] }, { name: '上次', values: [2] }] };
    assert.equal(options('line', two).legend.show, true);
});
