// Charts: <div data-chart="radar|bars|line" data-source="id of a JSON script">; each has a table twin on the page.
import { BarChart, LineChart, RadarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { behaviour } from '../behaviours/behaviour.js';
import { options } from './chart/options.js';

echarts.use([RadarChart, BarChart, LineChart, RadarComponent, GridComponent, LegendComponent, CanvasRenderer]);

behaviour('[data-chart]', place => {
    const source = JSON.parse(document.getElementById(place.dataset.source).textContent);
    const chart = echarts.init(place);
    chart.setOption(options(place.dataset.chart, source));
    new ResizeObserver(() => chart.resize()).observe(place);
});
