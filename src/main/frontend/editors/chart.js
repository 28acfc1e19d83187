// Charts: <div data-chart="radar|bars|line" data-source="id of a JSON script">; each has a table twin on the page.
// An event chart:data draws anew what its detail holds; where it comes first there is no source.
import { BarChart, LineChart, RadarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, RadarComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { behaviour } from '../behaviours/behaviour.js';
import { options } from './chart/options.js';

echarts.use([RadarChart, BarChart, LineChart, RadarComponent, GridComponent, LegendComponent, MarkLineComponent, CanvasRenderer]);

behaviour('[data-chart]', place => {
    const chart = echarts.init(place);
    const draw = source => chart.setOption(options(place.dataset.chart, source, { width: chart.getWidth(), height: chart.getHeight() }), true);
    if (place.dataset.source) draw(JSON.parse(document.getElementById(place.dataset.source).textContent));
    place.addEventListener('chart:data', event => draw(event.detail));
    new ResizeObserver(() => chart.resize()).observe(place);
});
