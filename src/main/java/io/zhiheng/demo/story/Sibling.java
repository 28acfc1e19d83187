package io.zhiheng.demo.story;

import java.util.LinkedHashMap;

/**
 * An enterprise like the finished one: its story is that one's in other words, with a few papers only.
 *
 * @param account of the demo that it signs in with
 * @param until state of a request for a third-party assessment at which its story ends
 * @param advanced whether it does better, and so reaches level 4
 * @param rectified whether its request has been through a rectification of documents on the way
 * @param edition that was in force then; null for the present one
 * @param words what is said otherwise; longer words first
 */
public record Sibling(
        String account,
        String until,
        boolean advanced,
        boolean rectified,
        String edition,
        LinkedHashMap<String, String> words) {

    /**
     * What is told of the finished enterprise, told of this one.
     *
     * @param year in which it assessed itself
     */
    public String retell(String text, int year) {
        var told = Years.told(text, year);
        for (var word : words.entrySet()) {
            told = told.replace(word.getKey(), word.getValue());
        }
        return told;
    }
}
