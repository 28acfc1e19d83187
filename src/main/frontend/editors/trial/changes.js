// What a trial has moved, by the id of a clause, performance indicator or parameter; it lives in this page's address alone.
const NA = 'NA';
const WORTH = ['NONCONFORM', 'PARTIAL', 'CONFORM'];

export class Changes {
    /** @param given the self-assessment's own: [{id, kind: 'clause' | 'value' | 'parameter', given}], '' for none */
    constructor(given) {
        this.given = new Map(given.map(each => [each.id, each]));
        this.moved = new Map();
    }

    /** '' of a performance indicator: its value follows from its parameters. */
    set(id, to) {
        if (!this.given.has(id)) return;
        if (to === this.given.get(id).given) this.moved.delete(id);
        else this.moved.set(id, to);
    }

    of(id) {
        return this.moved.get(id) ?? this.given.get(id).given;
    }

    has(id) {
        return this.moved.has(id);
    }

    get count() {
        return this.moved.size;
    }

    restore() {
        this.moved.clear();
    }

    /** What the calls of the rating take; everything else comes from the self-assessment. */
    body() {
        const part = kind => [...this.moved].filter(([id]) => this.given.get(id).kind === kind);
        const values = part('value');
        const body = { answers: Object.fromEntries(part('clause')), performance: Object.fromEntries(part('parameter')),
            performanceValues: Object.fromEntries(values.filter(([, to]) => to && to !== NA)) };
        const all = [...this.given.values()].filter(each => each.kind === 'value');
        // Left out unless somebody moved it: then the self-assessment's own list counts.
        if (values.some(([id, to]) => to === NA || this.given.get(id).given === NA)) {
            body.performanceNotApplicable = all.map(each => each.id).filter(id => this.of(id) === NA);
        }
        return body;
    }

    /** What was moved upwards, or to another value, as the improvement plan takes it. */
    get gaps() {
        return [...this.moved].filter(([id, to]) => {
            const { kind, given } = this.given.get(id);
            return kind === 'value' ? to && to !== NA : kind === 'clause' && WORTH.indexOf(to) > WORTH.indexOf(given || 'NONCONFORM');
        }).map(([subject, to]) => ({ subject, from: this.#conformity(subject), to }));
    }

    /** Values are computed elsewhere. */
    #conformity(id) {
        const { kind, given } = this.given.get(id);
        return kind === 'clause' && given && given !== NA ? given : null;
    }

    /** For the part of an address behind its #. */
    get text() {
        return new URLSearchParams([...this.moved]).toString();
    }

    /** @param allowed (id, to) → whether it may be moved so */
    read(text, allowed) {
        for (const [id, to] of new URLSearchParams(text)) {
            if (this.given.has(id) && allowed(id, to)) this.set(id, to);
        }
    }
}
