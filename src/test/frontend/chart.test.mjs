import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownIndex } from '../../main/frontend/behaviours/shown-index.js';
import { options } from '../../main/frontend/editors/chart/options.js';

const THRESHOLDS = ['0.80', '1.80', '2.80', '3.80', '4.80'];
const source = labels => ({ max: 5, axes: labels.map((_, index) => `轴${index}`), series: [{ name: '本次', values: labels.map(label => label && Number(label)), labels }] });

test('a figure is drawn as the server writes it, beside the name of its axis and at the end of its bar', () => {
    const radar = options('radar', source(['3.5', '2.7950']));
    assert.equal(radar.radar.axisName.formatter('轴0'), '轴0\n{figure|3.5}');
    assert.equal(radar.radar.axisName.formatter('轴1'), '轴1\n{figure|2.7950}');
    assert.equal(options('bars', source(['3.5'])).series[0].label.formatter({ dataIndex: 0 }), '3.5');
});

test('an index is read with one decimal, rounded half up', () => {
    const expected = { '3.4650': '3.5', '3.4499': '3.4', '3.4500': '3.5', '0.0499': '0.0', '5.0000': '5.0', '0.0000': '0.0' };
    for (const [index, text] of Object.entries(expected)) assert.equal(shownIndex(index, THRESHOLDS), text);
});

test('an index that would seem to reach a threshold it misses is read with all four decimals', () => {
    assert.equal(shownIndex('3.7999', THRESHOLDS), '3.7999');
    assert.equal(shownIndex('3.7500', THRESHOLDS), '3.7500');
    assert.equal(shownIndex('3.7499', THRESHOLDS), '3.7');
    assert.equal(shownIndex('3.8000', THRESHOLDS), '3.8');
});

test('every figure of four decimals from 0 to 5 is rounded half up', () => {
    for (let tenThousandths = 0; tenThousandths <= 50_000; tenThousandths += 1) {
        const tenths = Math.floor((tenThousandths + 500) / 1000);
        const index = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;
        assert.equal(shownIndex(index, []), `${Math.floor(tenths / 10)}.${tenths % 10}`);
    }
});

test('a figure that is missing has no label on a bar, but a point at the centre of the radar and a dash at its axis', () => {
    assert.equal(options('bars', source([null])).series[0].label.formatter({ dataIndex: 0 }), '');
    const radar = options('radar', source([null, '2.0']));
    assert.deepEqual(radar.series[0].data[0].value, [0, 2]);
    assert.match(radar.radar.axisName.formatter('轴0'), /—/);
});

test('a name beside a radar is broken where it would be cut off, one above it is not', () => {
    const given = { max: 5, axes: ['质量管理体系的有效性', '质量管理数字化建设', '持续成功能力', '质量绩效'], series: [] };
    const { formatter } = options('radar', given, { width: 382, height: 300 }).radar.axisName;
    assert.match(formatter('质量管理体系的有效性'), /^质量管理体系的有效性\n/);
    assert.match(formatter('质量管理数字化建设'), /^质量管理数字化\n建设\n/);
    assert.match(options('radar', given).radar.axisName.formatter('质量管理数字化建设'), /^质量管理数字化建设\n/);
});

test('a legend stands only where there are two series to tell apart', () => {
    assert.equal(options('line', source(['1.0'])).legend.show, false);
    const two = { ...source(['1.0']), series: [{ name: '本次', values: [1], labels: ['1.0'] }, { name: '上次', values: [2], labels: ['2.0'] }] };
    assert.equal(options('line', two).legend.show, true);
    assert.equal(options('radar', two).radar.axisName.formatter('轴0'), '轴0\n{figure|1.0 / 2.0}');
});
test('a line stands on the whole scale of levels, and a dashed one stands where the rules changed', () => {
    const drawn = options('line', { ...source(['2.9', '3.4']), marks: [{ at: 1, name: '指标体系 1.2' }] });
    assert.deepEqual([drawn.yAxis.min, drawn.yAxis.max], [0, 5]);
    assert.equal(drawn.series[0].markLine.data[0].xAxis, 1);
    assert.equal(drawn.series[0].label.formatter({ dataIndex: 1 }), '3.4');
});

test('a figure without a scale shows its values and the bounds beside them', () => {
    const drawn = options('line', { axes: ['2024', '2025'], series: [{ name: '率', values: [1.6, null], labels: ['1.60', null] }], bounds: [{ name: '预防级', value: 1.2 }] });
    assert.ok(drawn.yAxis.min > 0 && drawn.yAxis.min < 1.2 && drawn.yAxis.max > 1.6);
    assert.equal(drawn.series[0].markLine.data[0].yAxis, 1.2);
    assert.equal(drawn.series[0].label.formatter({ dataIndex: 1 }), '');
});

test('a figure on a line stands on the side where no other line is near', () => {
    const several = { max: 5, axes: ['1', '2', '3'], series: [
        { name: '综合', values: [3.4, 3.9, null], labels: ['3.4', '3.9', null] },
        { name: '甲', values: [3.6, 4.8, 1], labels: [] },
        { name: '乙', values: [2.9, 3.7, 2], labels: [] },
    ] };
    assert.deepEqual(options('line', several).series[0].data, [{ value: 3.4, label: { position: 'bottom' } }, 3.9, null]);
    assert.deepEqual(options('line', source(['3.5'])).series[0].data, [3.5]);
});
