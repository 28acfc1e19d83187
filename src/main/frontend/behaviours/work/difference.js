import { diffArrays } from 'diff';
import { element } from '../behaviour.js';

/** Words as a reader of Chinese sees them; signs and spaces are words of their own. */
export function wordsOf(text) {
    if (!Intl.Segmenter) return [...text];
    return [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(each => each.segment);
}

/** What became of one text: [{kind: 'same' | 'added' | 'removed', text}], in reading order. */
export function difference(before, after) {
    return diffArrays(wordsOf(before ?? ''), wordsOf(after ?? '')).map(part => ({
        kind: part.added ? 'added' : part.removed ? 'removed' : 'same', text: part.value.join(''),
    }));
}

const TAGS = { added: 'ins', removed: 'del', same: 'span' };

/** The same as elements: insertions and deletions are marked for eyes and for screen readers. */
export function differenceParts(before, after) {
    return difference(before, after).map(part => element(TAGS[part.kind], {}, part.text));
}
