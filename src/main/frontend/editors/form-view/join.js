// Two people had the same form open: what only one of them changed is taken, about the rest a person decides.
import { word } from '../../behaviours/behaviour.js';
import { merge } from './merge.js';

/** @param problem the refusal: {current, version} is what the other one saved */
export function join(view, { current, version }) {
    const before = view.own(view.saved);
    const theirs = view.own(current);
    const joined = taken => ({ ...merge(before, view.typed(), theirs).content, ...taken });
    const send = async content => {
        view.version = String(version);
        view.saved = current;
        await view.show({ ...current, ...content });
        return view.send(view.form._getSubmitData(), view.version, view.typed());
    };
    const { conflicts } = merge(before, view.typed(), theirs);
    if (!conflicts.length) {
        view.notices.say('stale', 'ok', word('platform.script.forms.merged'));
        return send(joined());
    }
    const decide = taken => {
        view.notices.clear('stale');
        return send(joined(taken));
    };
    const labels = conflicts.map(key => view.label(key));
    return view.notices.say('stale', 'warn', word('platform.script.forms.stale', labels.join('、')), [
        [word('platform.script.forms.keep-mine'), () => decide({})],
        [word('platform.script.forms.take-theirs'), () => decide(Object.fromEntries(conflicts.map(key => [key, theirs[key] ?? null])))],
    ], conflicts.map(key => view.isText(key) && word('platform.script.forms.theirs', view.label(key), theirs[key] || '—')).filter(Boolean))
        .scrollIntoView({ block: 'center' });
}
