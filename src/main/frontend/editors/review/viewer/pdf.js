import { element, word } from '../../../behaviours/behaviour.js';
import { act, zoomActs, zooming } from './tools.js';

let library;

/** A PDF page by page, as wide as there is room. @return {close, zoom} */
export async function pdf(stage, tools, { href }, memory, failed, worker) {
    const task = await begin(href, worker);
    let file;
    try {
        file = await task.promise;
    } catch {
        stage.replaceChildren(failed('review.script.viewer.unreadable'));
        return { zoom() {}, close() {} };
    }
    const place = () => `${memory.page}/${file.numPages}`;
    const canvas = element('canvas', { role: 'img', 'aria-label': place() });
    const input = element('input', { class: 'form-control form-control-sm viewer__page', inputmode: 'numeric', 'aria-label': word('review.script.viewer.page') });
    let drawing;
    let again = false;
    stage.replaceChildren(canvas);

    async function draw() {
        if (drawing) {
            again = true;
            return drawing;
        }
        drawing = paint().finally(() => { drawing = undefined; });
        await drawing;
        if (again) {
            again = false;
            return draw();
        }
        return undefined;
    }

    async function paint() {
        const page = await file.getPage(memory.page);
        const room = Math.max(240, stage.clientWidth - 18);
        const scale = room / page.getViewport({ scale: 1 }).width * memory.zoom;
        const sharp = Math.min(2, devicePixelRatio || 1);
        const viewport = page.getViewport({ scale: scale * sharp });
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        canvas.style.width = `${Math.floor(viewport.width / sharp)}px`;
        canvas.setAttribute('aria-label', place());
        await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
    }

    function turn(to) {
        memory.page = Math.min(file.numPages, Math.max(1, to));
        input.value = memory.page;
        stage.scrollTop = 0;
        return draw();
    }

    input.addEventListener('change', () => turn(Number.parseInt(input.value, 10) || memory.page));
    stage.addEventListener('keydown', event => {
        const by = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 }[event.key];
        if (!by) return;
        event.preventDefault();
        turn(memory.page + by);
    });
    const zoom = zooming(memory, draw);
    tools.append(act('chevron-left', 'review.script.viewer.previous', () => turn(memory.page - 1)), input,
        element('span', { class: 'nowrap' }, word('review.script.viewer.of', file.numPages)),
        act('chevron-right', 'review.script.viewer.next', () => turn(memory.page + 1)), ...zoomActs(zoom));
    const resized = new ResizeObserver(() => draw());
    await turn(memory.page);
    resized.observe(stage);
    return { zoom, close() { resized.disconnect(); task.destroy(); } };
}

/** Fetched when the first PDF is opened, never before. */
async function begin(url, worker) {
    library ??= await import('pdfjs-dist/legacy/build/pdf.mjs');
    library.GlobalWorkerOptions.workerSrc = worker;
    return library.getDocument({ url, cMapUrl: '/assets/cmaps/', cMapPacked: true, isEvalSupported: false, enableXfa: false });
}
