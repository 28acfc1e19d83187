// The picture of a process: <div data-model="file" data-tokens="where tokens stand" data-against="another version's file"
// data-files data-against-files="names of what they are made of">; the page has a table of the same counts, and [data-difference] takes what differs from the other version.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { behaviour, element, word } from '../behaviours/behaviour.js';
import { showDifference } from './model/difference-view.js';
import { goTo } from './model/go-to.js';
import { offerPlay } from './model/play.js';
import { readForms } from './model/read-forms.js';

const CLOSER = 1.25;
const WORDS = { translate: ['value', (text, { element: name } = {}) => text === 'Open {element}' ? word('administration.script.model.open', name) : text] };

behaviour('[data-model]', async place => {
    const viewer = new NavigatedViewer({ container: place, moddleExtensions: { camunda }, additionalModules: [WORDS] });
    try {
        const [model, tokens] = await Promise.all([read(place.dataset.model), place.dataset.tokens ? read(place.dataset.tokens) : null]);
        await viewer.importXML(model);
        if (tokens) show(viewer, JSON.parse(tokens).items);
    } catch {
        place.replaceChildren(element('p', { class: 'muted model__none' }, word('administration.script.model.none')));
        return;
    }
    const canvas = viewer.get('canvas');
    const fit = () => canvas.zoom('fit-viewport', 'auto');
    fit();
    window.addEventListener('resize', () => {
        canvas.resized();
        if (place.clientWidth > 0) fit();
    });
    const acts = { in: () => zoom(canvas, CLOSER), out: () => zoom(canvas, 1 / CLOSER), fit };
    for (const button of document.querySelectorAll('[data-model-zoom]')) {
        button.addEventListener('click', acts[button.dataset.modelZoom]);
    }
    const played = document.querySelector('[data-play]');
    if (played) offerPlay(played, viewer);
    if (place.dataset.against) {
        const list = document.querySelector('[data-difference]');
        const [model, old, now] = await Promise.all([read(place.dataset.against), readForms(place.dataset.against, place.dataset.againstFiles),
            readForms(place.dataset.model, place.dataset.files)]);
        await showDifference(list, viewer, { model, forms: old }, now, drawn => {
            place.scrollIntoView({ block: 'center' });
            goTo(viewer, drawn);
        });
    }
});

async function read(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
}

function zoom(canvas, factor) {
    canvas.zoom(canvas.zoom() * factor);
}

/** Counts at the upper right of each node where something stands, and of each folded phase that it stands in. */
function show(viewer, tokens) {
    const overlays = viewer.get('overlays');
    const counts = new Map();
    for (const { element: id, running, failed } of tokens) {
        for (const place of places(viewer, id)) {
            const before = counts.get(place) ?? { running: 0, failed: 0 };
            counts.set(place, { running: before.running + running, failed: before.failed + failed });
        }
    }
    for (const [id, { running, failed }] of counts) {
        const kind = failed > 0 ? 'model__count model__count--failed' : 'model__count';
        overlays.add(id, { position: { top: -12, right: 14 }, html: element('span', { class: kind }, String(running)) });
    }
}

/** The node, and the phases that stand for it where it is drawn in a picture of its own. */
function places(viewer, id) {
    const drawn = viewer.get('elementRegistry');
    const canvas = viewer.get('canvas');
    const found = [];
    for (let shape = drawn.get(id); shape && !found.includes(shape.id); shape = drawn.get(canvas.findRoot(shape)?.businessObject.id)) {
        found.push(shape.id);
    }
    return found;
}
