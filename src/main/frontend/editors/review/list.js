import { icon, word } from '../../behaviours/behaviour.js';
import { agreeable, counts, known, shown } from './rows.js';

/** The list on the left: rows that know their state, filters with counts, progress per indicator. */
export function list(place, address) {
    const lines = [...place.querySelectorAll('[data-row]')];
    const rows = lines.map(line => ({
        subject: line.dataset.row, verdict: line.dataset.verdict ?? null, declared: line.dataset.declared ?? null,
        assessed: line.dataset.assessed ?? null, talks: Number(line.dataset.talks), draft: line.hasAttribute('data-draft'),
        changed: line.hasAttribute('data-changed'), level: line.dataset.level ?? null, mine: line.closest('[data-first]').hasAttribute('data-mine'),
        version: Number(line.dataset.version), apart: line.dataset.apart ?? null, writable: line.closest('[data-first]').hasAttribute('data-writable'),
        second: line.closest('[data-second]').dataset.second, no: line.querySelector('.review__no').textContent, name: line.title, line,
    }));
    const state = { filter: 'all', only: {}, here: null };
    const narrow = [...place.querySelectorAll('[data-only]')];
    takeFilters();
    narrow.forEach(select => select.addEventListener('change', () => {
        state.only[select.dataset.only] = select.value;
        filtered();
    }));

    /** The filters stand in the address, so that they come back with it. */
    function takeFilters() {
        const asked = new URLSearchParams(location.search);
        state.filter = known(asked.get('filter'));
        narrow.forEach(select => {
            const wanted = asked.get(select.dataset.only) ?? '';
            select.value = [...select.options].some(option => option.value === wanted) ? wanted : '';
            state.only[select.dataset.only] = select.value;
        });
    }

    function filtered() {
        history.replaceState(null, '', address());
        show();
        revealHere();
    }

    place.querySelectorAll('[data-filter]').forEach(chip => chip.addEventListener('click', () => {
        state.filter = chip.dataset.filter;
        filtered();
    }));

    function draw(row) {
        const { line } = row;
        const set = (name, value) => value ? line.setAttribute(name, value === true ? '' : value) : line.removeAttribute(name);
        set('data-verdict', row.verdict);
        set('data-draft', row.draft);
        set('data-changed', row.changed && !row.verdict);
        const said = line.querySelector('[data-said]');
        if (row.declared) {
            said.textContent = word(`assessment.script.conformity.${row.declared}`)
                + (row.verdict === 'ADJUST' && row.assessed ? ` → ${word(`assessment.script.conformity.${row.assessed}`)}` : '');
        }
        line.setAttribute('aria-label', [line.querySelector('.review__no').textContent, said.textContent, line.querySelector('.review__name').textContent,
            row.verdict ? word(`review.script.verdict.${row.verdict}`) : word('review.script.state.none')].join(' '));
        const signs = [row.changed && !row.verdict && sign('refresh', 'review.script.changed'), row.draft && sign('pencil', 'review.script.half'),
            row.talks > 0 && sign('messages', 'review.script.talks', row.talks)].filter(Boolean);
        line.querySelector('[data-signs]').replaceChildren(...signs);
    }

    function show() {
        const fitting = shown(rows, state.filter, state.only);
        const visible = new Set([...fitting, ...rows.filter(row => row.subject === state.here)]);
        rows.forEach(row => {
            row.line.parentElement.hidden = !visible.has(row);
            outside(row.line, visible.has(row) && !fitting.includes(row));
        });
        place.querySelectorAll('[data-second], [data-first].review__first').forEach(group => {
            group.hidden = !rows.some(row => visible.has(row) && group.contains(row.line));
        });
        const many = counts(rows, state.only);
        place.querySelectorAll('[data-filter]').forEach(chip => {
            chip.querySelector('[data-count]').textContent = many[chip.dataset.filter];
            chip.setAttribute('aria-pressed', chip.dataset.filter === state.filter);
        });
        place.querySelector('[data-none]').hidden = fitting.length > 0;
        place.querySelectorAll('[data-second]').forEach(second => {
            const own = rows.filter(row => second.contains(row.line));
            second.querySelector('[data-second-count]').textContent = `${own.filter(row => row.verdict).length}/${own.length}`;
        });
        place.querySelectorAll('[data-agree]').forEach(button => {
            const many = agreeable(listed(button.dataset.in)).rows.length;
            button.hidden = !many;
            button.textContent = word('review.script.agree-listed', many);
        });
        place.querySelectorAll('.review__first').forEach(first => {
            const own = rows.filter(row => first.contains(row.line));
            first.querySelector('[data-first-count]').textContent = `${own.filter(row => row.verdict).length}/${own.length}`;
        });
        const done = rows.filter(row => row.verdict).length;
        const bar = place.querySelector('[data-progress] progress');
        bar.value = done;
        bar.toggleAttribute('data-full', done === rows.length);
        place.querySelector('[data-progress] .nowrap').textContent = `${done}/${rows.length} · ${Math.floor(done * 100 / rows.length)} %`;
    }

    /** What the filters show, of one second-level indicator or of all. */
    function listed(second) {
        return shown(rows, state.filter, state.only).filter(row => !second || row.second === second);
    }

    function revealHere() {
        const line = lines.find(each => each.dataset.row === state.here);
        if (!line) return;
        line.closest('details').open = true;
        reveal(line);
    }

    rows.forEach(draw);
    show();

    return {
        rows,
        listed,
        /** The first-level indicator of a clause or figure. */
        first: subject => rows.find(row => row.subject === subject)?.line.closest('[data-first]').dataset.first,
        takeFilters() {
            takeFilters();
            show();
        },
        get filter() { return state.filter; },
        get only() { return state.only; },
        /** The open one stays in the list whatever is filtered. */
        here(subject) {
            state.here = subject;
            show();
            lines.forEach(line => line.toggleAttribute('aria-current', false));
            const line = lines.find(each => each.dataset.row === subject);
            line?.setAttribute('aria-current', 'true');
            revealHere();
        },
        update(subject, changes) {
            const row = rows.find(each => each.subject === subject);
            if (!row) return;
            Object.assign(row, changes);
            draw(row);
            show();
        },
        /** The whole as the server tells it; what is half written on this page stays marked. */
        take(page) {
            page.firsts.forEach(first => {
                const head = place.querySelector(`.review__first[data-first="${first.id}"] [data-holder]`);
                if (first.open && !first.mine) head.textContent = first.holder ? word('review.script.by', first.holder) : word('review.script.by-nobody');
                first.seconds.flatMap(second => second.rows).forEach(told => {
                    const row = rows.find(each => each.subject === told.subject);
                    if (row) Object.assign(row, { verdict: told.verdict, assessed: told.assessed, talks: told.talks, changed: told.changed,
                        version: told.version, apart: told.apart, draft: row.draft || told.draft });
                });
            });
            rows.forEach(draw);
            show();
        },
    };
}

/** The open one stays although the filters leave it out, and says so. */
function outside(line, is) {
    line.toggleAttribute('data-outside', is);
    if (is) line.setAttribute('aria-description', word('review.script.outside'));
    else line.removeAttribute('aria-description');
}

/** Into the middle of its list; the page itself stays where it is. */
function reveal(line) {
    const box = line.closest('.review__list');
    const [at, around] = [line.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.top < around.top + 90 || at.bottom > around.bottom - 10) box.scrollTop += at.top - around.top - around.height / 2;
}

function sign(name, key, ...args) {
    const drawn = icon(name, 'icon icon--small');
    drawn.setAttribute('aria-label', word(key, ...args));
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = word(key, ...args);
    drawn.append(title);
    return drawn;
}
