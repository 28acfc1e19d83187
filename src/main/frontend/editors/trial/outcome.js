import { word } from '../../behaviours/behaviour.js';
import { beforeLimit, shownIndex } from '../../behaviours/shown-index.js';

/** Level, index, radar and the bars of the first level, beside what they were. */
export class Outcome {
    constructor(page) {
        this.page = page;
        this.place = page.querySelector('[data-outcome]');
        this.thresholds = page.dataset.thresholds.split(' ');
        this.steps = [...page.querySelectorAll('[data-step]')];
        this.bars = [...page.querySelectorAll('[data-first]')];
        this.trouble = this.place.querySelector('[data-trouble]');
    }

    name(level) {
        return this.steps.find(step => step.dataset.step === String(level))?.textContent ?? '';
    }

    index(exact) {
        return shownIndex(exact, this.thresholds);
    }

    /** @param before the rating of the self-assessment as it is, null while this is it */
    show(rating, before) {
        this.fail('');
        const { overall } = rating;
        this.#level(this.place.querySelector('[data-level]'), overall.level, 'level level--large');
        this.#level(this.page.querySelector('[data-now-level]'), overall.level);
        this.page.querySelector('[data-now-index]').textContent = beforeLimit(this.index(overall.index), overall);
        this.place.querySelector('[data-index]').textContent = beforeLimit(word('assessment.script.trial.index', this.index(overall.index), overall.score), overall);
        this.place.querySelector('[data-was]').textContent = before?.overall
            ? beforeLimit(word('assessment.script.trial.was-level', before.overall.name, this.index(before.overall.index)), before.overall) : '';
        this.place.querySelector('[data-why]').textContent = rating.reasons.find(each => each.id === 'OVERALL')?.text ?? '';
        this.steps.forEach(step => {
            const reached = Number(step.dataset.step) <= overall.level;
            step.className = reached ? `level-${overall.level}` : '';
            step.toggleAttribute('data-reached', reached);
        });
        this.bars.forEach(bar => this.#bar(bar, first(rating, bar), before && first(before, bar)));
        this.#radar(rating, before);
    }

    fail(message) {
        this.trouble.hidden = !message;
        this.trouble.textContent = message;
        [this.place, this.page.querySelector('[data-now-outcome]')].forEach(place => place.toggleAttribute('data-stale', Boolean(message)));
    }

    #level(place, level, classes = 'level') {
        place.hidden = level == null;
        place.className = `${classes} level-${level}`;
        place.textContent = this.name(level);
    }

    #bar(bar, now, before) {
        this.#level(bar.querySelector('[data-level]'), now?.level);
        bar.querySelector('progress').value = Number(now?.index ?? 0);
        const text = each => each?.index == null ? word('assessment.script.trial.na') : this.index(each.index);
        bar.querySelector('[data-index]').textContent = before && before.index !== now?.index
            ? `${text(before)} → ${text(now)}` : text(now);
    }

    #radar(rating, before) {
        const line = (name, of) => {
            const values = this.bars.map(bar => first(of, bar)?.index ?? null);
            return { name, values, labels: values.map(value => value && this.index(value)) };
        };
        const series = [line(word('assessment.script.trial.tried'), rating)];
        if (before) series.push(line(word('assessment.script.trial.original'), before));
        this.place.querySelector('[data-chart]').dispatchEvent(new CustomEvent('chart:data',
            { detail: { max: this.steps.length - 1, axes: this.bars.map(bar => bar.dataset.label), series } }));
    }
}

function first(rating, bar) {
    return rating.firstLevel.find(each => each.id === bar.dataset.first);
}
