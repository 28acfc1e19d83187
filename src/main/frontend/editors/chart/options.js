const font = '"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif';
const colours = ['#14548c', '#8f5a05'];
const ink = '#435060';
const line = '#dfe4ea';

/** Half up like the server, whose figures have four decimals: 3.4650 is 3.47, which toFixed would not give. */
const twoDecimals = value => (Math.round(Math.round(value * 10000) / 100) / 100).toFixed(2);

/** source: {max, axes: [name], series: [{name, values: [number or null]}]} */
export function options(kind, source) {
    return { color: colours, animation: false, textStyle: { fontFamily: font }, legend: legend(source), ...kinds[kind](source) };
}

const kinds = {
    radar: ({ max, axes, series }) => ({
        radar: {
            indicator: axes.map(name => ({ name, max })), splitNumber: max, radius: '66%', center: ['50%', '52%'],
            axisName: { color: ink, fontSize: 13 }, splitArea: { areaStyle: { color: ['#fff', '#f8fafc'] } },
            splitLine: { lineStyle: { color: line } }, axisLine: { lineStyle: { color: line } },
        },
        series: [{
            type: 'radar', symbolSize: 5,
            data: series.map((each, index) => ({
                name: each.name, value: each.values.map(value => value ?? 0), lineStyle: { width: 2 },
                areaStyle: { opacity: index === 0 ? .16 : .06 },
                label: { show: index === 0, color: '#1b2733', fontSize: 12, formatter: point => twoDecimals(point.value) },
            })),
        }],
    }),
    bars: ({ max, axes, series }) => ({
        grid: { left: 8, right: 44, top: series.length > 1 ? 34 : 8, bottom: 8, containLabel: true },
        xAxis: { type: 'value', max, interval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: ink } },
        yAxis: { type: 'category', data: axes, inverse: true, axisTick: { show: false }, axisLabel: { color: ink, width: 110, overflow: 'break' } },
        series: series.map(each => ({
            name: each.name, type: 'bar', barMaxWidth: 16, data: each.values,
            label: { show: true, position: 'right', formatter: point => point.value == null ? '' : twoDecimals(Number(point.value)) },
        })),
    }),
    line: ({ axes, series }) => ({
        grid: { left: 8, right: 16, top: 34, bottom: 8, containLabel: true },
        xAxis: { type: 'category', data: axes, axisLabel: { color: ink } },
        yAxis: { type: 'value', splitLine: { lineStyle: { color: line } }, axisLabel: { color: ink } },
        series: series.map(each => ({ name: each.name, type: 'line', data: each.values, symbolSize: 6 })),
    }),
};

function legend({ series }) {
    return { show: series.length > 1, top: 0, textStyle: { color: ink } };
}
