// The files of the open clause beside its requirement and verdict; on narrow pages a sheet over them.
import { element, icon, word } from '../../../behaviours/behaviour.js';
import { showName } from '../../../behaviours/middle.js';
import { image } from './image.js';
import { remembered } from './memory.js';
import { pdf } from './pdf.js';
import { act, said } from './tools.js';

const SHOWN = { pdf, jpg: image, jpeg: image, png: image };
const BESIDE = matchMedia('(min-width: 1280px)');
const KEEPS = 'zh:review:viewer-kept';
const NOTHING = { zoom() {}, close() {} };

/** `place` is told by data-viewing whether the pane is open. */
export function filePane(place, worker) {
    const pane = element('section', { class: 'card viewer', 'data-viewer': true, hidden: true, 'aria-label': word('review.script.viewer.title') });
    const last = new Map();
    let subject;
    let files = [];
    let shown;
    let drawing = NOTHING;
    let scrolled = 0;
    let turn = 0;

    /** Another clause is there: its files take the place of the last one's, or the pane closes. */
    function at(article) {
        subject = article.dataset.subject;
        files = [...article.querySelectorAll('a[data-file]')].map(link => ({ id: link.dataset.file, type: link.dataset.type,
            name: link.textContent.trim(), href: link.getAttribute('href'), link }));
        article.querySelector('.review__opinion').before(pane);
        if (pane.hidden) return;
        if (!BESIDE.matches || !keeps()) return close();
        const same = files.find(file => file.id === shown?.id);
        if (!same) return show(last.get(subject) ?? 0);
        mark(same);
        bar();
        pane.querySelector('.viewer__stage').scrollTop = scrolled;
    }

    function open(id) {
        return show(Math.max(0, files.findIndex(file => file.id === id)), true);
    }

    function step(by) {
        if (files.length && !pane.hidden) show((files.indexOf(shown) + by + files.length) % files.length);
    }

    async function show(number, asked = false) {
        const mine = clear();
        const held = pane.contains(document.activeElement);
        pane.hidden = false;
        place.toggleAttribute('data-viewing', true);
        pane.toggleAttribute('data-sheet', !BESIDE.matches);
        const stage = element('div', { class: 'viewer__stage', tabindex: 0, onscroll: () => { if (stage.isConnected) scrolled = stage.scrollTop; } });
        const tools = element('span', { class: 'viewer__acts' });
        pane.replaceChildren(element('div', { class: 'viewer__bar', role: 'toolbar', 'aria-label': word('review.script.viewer.title') }), tools, stage);
        mark(files[number]);
        bar();
        if (held || asked && !BESIDE.matches) stage.focus({ preventScroll: true });
        if (!shown) return stage.replaceChildren(said('review.script.viewer.none'));
        last.set(subject, number);
        const draws = SHOWN[shown.type];
        const failed = key => said(key, download(shown, true));
        if (!draws) return stage.replaceChildren(failed('review.script.viewer.other'));
        stage.replaceChildren(said('review.script.viewer.loading'));
        try {
            const drawn = await draws(stage, tools, shown, remembered(shown.id), failed, worker);
            if (mine === turn) drawing = drawn;
            else drawn.close();
        } catch {
            stage.replaceChildren(failed('review.script.viewer.failed'));
        }
    }

    /** Lets go of what is drawn. @return the turn that begins; what an earlier one still fetches is thrown away */
    function clear() {
        drawing.close();
        drawing = NOTHING;
        scrolled = 0;
        turn += 1;
        return turn;
    }

    function mark(file) {
        shown = file;
        files.forEach(each => each.link.toggleAttribute('aria-current', each === file));
    }

    function bar() {
        const number = files.indexOf(shown);
        const choice = element('select', { class: 'form-select form-select-sm viewer__name', 'aria-label': word('review.script.viewer.file'),
            onchange: event => show(Number(event.target.value)) },
        ...files.map((file, at) => element('option', { value: at, selected: at === number }, `${at + 1}/${files.length} ${file.name}`)));
        const keep = act('pin', 'review.script.viewer.keep', () => {
            keeps(!keeps());
            keep.setAttribute('aria-pressed', keeps());
        });
        keep.classList.add('viewer__keep');
        keep.setAttribute('aria-pressed', keeps());
        pane.querySelector('.viewer__bar').replaceChildren(...[
            files.length > 1 && act('chevron-left', 'review.script.viewer.previous-file', () => step(-1)),
            files.length > 1 ? choice : showName(element('b', { class: 'viewer__name' }), shown?.name ?? word('review.script.viewer.title')),
            files.length > 1 && act('chevron-right', 'review.script.viewer.next-file', () => step(1)),
            shown && download(shown), keep, act('x', 'review.script.viewer.close', close)].filter(Boolean));
    }

    function close() {
        clear();
        pane.hidden = true;
        pane.replaceChildren();
        place.removeAttribute('data-viewing');
        const { link } = shown ?? {};
        mark(undefined);
        if (link?.isConnected) link.focus({ preventScroll: BESIDE.matches });
    }

    pane.addEventListener('keydown', event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
    });
    BESIDE.addEventListener('change', () => pane.toggleAttribute('data-sheet', !BESIDE.matches && !pane.hidden));

    return { at, open, step, close, toggle: () => pane.hidden ? files.length && show(last.get(subject) ?? 0, true) : close(), zoom: by => drawing.zoom(by) };
}

function download({ href, name }, large) {
    const label = word('review.script.viewer.download');
    return element('a', { class: large ? 'btn btn-secondary' : 'btn btn-sm btn-quiet', href: href.replace('inline=true', 'inline=false'), download: name,
        title: label, 'aria-label': large ? null : label }, icon('download'), large ? element('span', {}, label) : null);
}

/** Whether the pane stays open from clause to clause, as this machine remembers it. */
function keeps(wish) {
    try {
        if (wish !== undefined) localStorage.setItem(KEEPS, wish ? 'yes' : 'no');
        return localStorage.getItem(KEEPS) !== 'no';
    } catch {
        return true;
    }
}
