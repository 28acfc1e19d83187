const font = '"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif';
const colours = ['#14548c', '#8f5a05', '#16766a', '#4b4dab', '#b0251c', '#5a6b7c'];
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];
const ink = '#435060';
const line = '#dfe4ea';
const NAME = 130;
const FONT = 13;
const WIDE = { width: 640, height: 320 };

/** source: {max, axes: [name], series: [{name, values: [number or null], labels: [the same as they are read]}]};
 a line also has marks: [{at, name}] where something changed, and bounds: [{name, value}] across; place: {width, height} */
export function options(kind, source, place) {
    return { color: colours, animation: false, textStyle: { fontFamily: font }, legend: legend(kind, source), ...kinds[kind](source, place) };
}

const kinds = {
    radar: ({ max, axes, series }, place) => ({
        radar: {
            indicator: axes.map(name => ({ name, max })), splitNumber: max, radius: `${share(place)}%`, center: ['50%', '50%'],
            // The figures stand with the names, where no line runs through them.
            axisNameGap: 8,
            axisName: {
                color: ink, fontSize: FONT, lineHeight: 19, rich: { figure: { color: '#1b2733', fontSize: 14, fontWeight: 600 } },
                formatter: name => `${named(axes.indexOf(name), axes, place)}\n{figure|${figures(axes.indexOf(name), series)}}`,
            },
            splitArea: { areaStyle: { color: ['#fff', '#f8fafc'] } },
            splitLine: { lineStyle: { color: line } }, axisLine: { lineStyle: { color: line } },
        },
        series: [{
            type: 'radar', symbolSize: 5,
            data: series.map((each, index) => ({
                name: each.name, value: each.values.map(value => value ?? 0), lineStyle: { width: 2 },
                areaStyle: { opacity: index === 0 ? .16 : .06 },
            })),
        }],
    }),
    bars: ({ max, axes, series }) => ({
        grid: { left: 8, right: 44, top: series.length > 1 ? 34 : 8, bottom: 8, containLabel: true },
        xAxis: { type: 'value', max, interval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: ink } },
        yAxis: { type: 'category', data: axes, inverse: true, axisTick: { show: false }, axisLabel: { color: ink, width: 110, overflow: 'break' } },
        series: series.map(each => ({
            name: each.name, type: 'bar', barMaxWidth: 16, data: each.values,
            label: { show: true, position: 'right', formatter: point => each.labels[point.dataIndex] ?? '' },
        })),
    }),
    line: ({ max, axes, series, marks = [], bounds = [] }) => ({
        grid: { left: 8, right: bounds.length ? 64 : 24, top: series.length > 1 ? 58 : 20, bottom: 8, containLabel: true },
        xAxis: { type: 'category', data: axes, axisLabel: { color: ink } },
        yAxis: { type: 'value', splitLine: { lineStyle: { color: line } }, axisLabel: { color: ink }, ...range(max, series, bounds) },
        series: series.map((each, index) => ({
            name: each.name, type: 'line', data: index ? each.values : clear(each.values, series.slice(1)), connectNulls: true, symbol: symbols[index % symbols.length], symbolSize: 8,
            lineStyle: { width: index ? 1.5 : 3 },
            label: { show: !index, position: 'top', color: '#1b2733', formatter: point => each.labels[point.dataIndex] ?? '' },
            ...!index && { markLine: across(marks, bounds) },
        })),
    }),
};

/** Figures stand above their point, or below it where another line runs closer above. */
function clear(values, others) {
    return values.map((value, at) => {
        const gaps = others.map(other => other.values[at]).filter(other => value != null && other != null).map(other => other - value);
        const above = Math.min(...gaps.filter(gap => gap >= 0)), below = Math.min(...gaps.filter(gap => gap < 0).map(Math.abs));
        return above < below ? { value, label: { position: 'bottom' } } : value;
    });
}

/** Of figures that have no scale of their own: all values and bounds, with a little room. */
function range(max, series, bounds) {
    if (max) return { min: 0, max, interval: 1 };
    const all = [...series.flatMap(each => each.values), ...bounds.map(each => each.value)].filter(value => value != null);
    const least = Math.min(...all), most = Math.max(...all), room = (most - least || Math.abs(most) || 1) / 8;
    return { min: least >= 0 ? Math.max(0, least - room) : least - room, max: most + room, axisLabel: { color: ink, formatter: short, showMinLabel: false, showMaxLabel: false } };
}

function short(value) {
    return String(Number(value.toPrecision(3)));
}

function across(marks, bounds) {
    const dashed = { type: 'dashed', color: '#83909d', width: 1 };
    return {
        symbol: 'none', silent: true, lineStyle: dashed,
        data: [
            ...marks.map(each => ({ xAxis: each.at, label: { formatter: each.name, color: ink, position: 'end' } })),
            ...bounds.map(each => ({ yAxis: each.value, label: { formatter: each.name, color: ink, position: 'end', fontSize: 11 } })),
        ],
    };
}

function figures(axis, series) {
    return series.map(each => each.labels[axis] ?? '—').join(' / ');
}

/** Of the place, for the circle: less where the names beside it would be cut off. */
function share(place) {
    return beside(place, 68) < NAME ? 60 : 68;
}

/** What is left beside the circle. */
function beside({ width, height } = WIDE, share) {
    return Math.floor(width / 2 - Math.min(width, height) * share / 200 - 8);
}

/** Above and below the circle a name has room; beside it, it is broken where it would be cut off. */
function named(axis, axes, place) {
    const upright = axis === 0 || axis * 2 === axes.length;
    const most = upright ? axes[axis].length : Math.floor(Math.min(NAME, beside(place, share(place))) / FONT);
    return axes[axis].match(new RegExp(`.{1,${Math.max(1, most)}}`, 'gu')).join('\n');
}

/** The corners of a radar are free; above other charts there is a line. */
function legend(kind, { series }) {
    return { show: series.length > 1, top: 0, textStyle: { color: ink }, ...kind === 'radar' && { left: 0, orient: 'vertical' } };
}
