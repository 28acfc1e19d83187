import { element, icon, word } from '../../behaviours/behaviour.js';

const SHOWN = ['pdf', 'jpg', 'jpeg', 'png'];
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
let library;

/** Shows a file below the answer: page by page, as wide as there is room, on the page where it was left. */
export function viewer(place, worker) {
    let closing = () => {};
    return async function open({ id, type, name, href }) {
        closing();
        place.hidden = false;
        const stage = element('div', { class: 'viewer__stage', tabindex: 0 });
        const bar = element('div', { class: 'viewer__bar', role: 'toolbar', 'aria-label': name });
        const own = element('span', { class: 'viewer__acts' });
        bar.append(element('b', { class: 'viewer__name' }, name), own,
            element('a', { class: 'btn btn-sm btn-quiet', href: href.replace('inline=true', 'inline=false'), download: name,
                title: word('review.script.viewer.download'), 'aria-label': word('review.script.viewer.download') }, icon('download')),
            act('x', 'review.script.viewer.close', () => { closing(); place.hidden = true; place.replaceChildren(); }));
        place.replaceChildren(bar, stage);
        const memory = remembered(id);
        if (!SHOWN.includes(type)) {
            stage.replaceChildren(element('p', { class: 'muted viewer__word' }, word('review.script.viewer.other')));
            return;
        }
        stage.replaceChildren(element('p', { class: 'muted viewer__word', role: 'status' }, word('review.script.viewer.loading')));
        closing = type === 'pdf' ? await pdf(stage, own, href, memory, worker) : image(stage, own, href, name, memory);
        place.scrollIntoView({ block: 'nearest' });
    };
}

function image(stage, bar, href, name, memory) {
    const picture = element('img', { src: href, alt: name });
    const fit = () => {
        picture.style.width = `${memory.zoom * 100}%`;
        stage.toggleAttribute('data-grown', memory.zoom > 1);
    };
    picture.addEventListener('load', () => { stage.replaceChildren(picture); fit(); });
    const moved = pulling(stage);
    picture.addEventListener('click', event => {
        if (moved()) return;
        const [x, y] = [event.offsetX / picture.clientWidth, event.offsetY / picture.clientHeight];
        memory.zoom = memory.zoom > 1 ? 1 : 2;
        fit();
        stage.scrollTo(x * picture.clientWidth - stage.clientWidth / 2, y * picture.clientHeight - stage.clientHeight / 2);
    });
    picture.addEventListener('error', () => stage.replaceChildren(element('p', { class: 'viewer__word' }, word('review.script.viewer.failed'))));
    bar.append(...zooming(memory, fit));
    return () => { picture.src = ''; };
}

async function pdf(stage, bar, href, memory, worker) {
    const task = await begin(href, worker);
    let file;
    try {
        file = await task.promise;
    } catch {
        stage.replaceChildren(element('p', { class: 'viewer__word' }, word('review.script.viewer.unreadable')));
        return () => {};
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
    bar.append(act('chevron-left', 'review.script.viewer.previous', () => turn(memory.page - 1)), input,
        element('span', { class: 'nowrap' }, word('review.script.viewer.of', file.numPages)),
        act('chevron-right', 'review.script.viewer.next', () => turn(memory.page + 1)), ...zooming(memory, draw));
    const resized = new ResizeObserver(() => draw());
    await turn(memory.page);
    resized.observe(stage);
    return () => { resized.disconnect(); task.destroy(); };
}

/** Fetched when the first PDF is opened, never before. */
async function begin(url, worker) {
    library ??= await import('pdfjs-dist/legacy/build/pdf.mjs');
    library.GlobalWorkerOptions.workerSrc = worker;
    return library.getDocument({ url, cMapUrl: '/assets/cmaps/', cMapPacked: true, isEvalSupported: false, enableXfa: false });
}

/** What is larger than its place is pulled about with the mouse; fingers do that by themselves. @return whether the last press pulled */
function pulling(stage) {
    let from;
    let pulled = false;
    stage.addEventListener('pointerdown', event => {
        pulled = false;
        if (event.pointerType !== 'mouse' || event.button) return;
        from = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
    });
    stage.addEventListener('pointermove', event => {
        if (!from) return;
        const [left, top] = [from.x - event.clientX, from.y - event.clientY];
        if (Math.abs(left - stage.scrollLeft) + Math.abs(top - stage.scrollTop) > 4) pulled = true;
        if (pulled) stage.scrollTo(left, top);
    });
    ['pointerup', 'pointerleave'].forEach(name => stage.addEventListener(name, () => { from = undefined; }));
    stage.addEventListener('dragstart', event => event.preventDefault());
    return () => pulled;
}

function zooming(memory, draw) {
    const to = by => {
        const at = STEPS.findIndex(step => step >= memory.zoom);
        memory.zoom = STEPS[Math.min(STEPS.length - 1, Math.max(0, at + by))];
        draw();
    };
    return [act('zoom-out', 'review.script.viewer.smaller', () => to(-1)), act('zoom-in', 'review.script.viewer.larger', () => to(1)),
        act('arrows-horizontal', 'review.script.viewer.width', () => { memory.zoom = 1; draw(); })];
}

function act(sign, key, onclick) {
    return element('button', { type: 'button', class: 'btn btn-sm btn-quiet', title: word(key), 'aria-label': word(key), onclick }, icon(sign));
}

/** {page, zoom} of a file, written down as they change. */
function remembered(id) {
    const key = `zh:page:${id}`;
    let kept = {};
    try {
        kept = JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
        // Nothing kept, or storage switched off.
    }
    const memory = { page: Number(kept.page) || 1, zoom: STEPS.includes(kept.zoom) ? kept.zoom : 1 };
    return new Proxy(memory, { set(target, name, value) {
        target[name] = value;
        try {
            localStorage.setItem(key, JSON.stringify(target));
        } catch {
            // Then it begins on the first page again.
        }
        return true;
    } });
}
