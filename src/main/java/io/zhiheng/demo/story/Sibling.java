package io.zhiheng.demo.story;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/**
 * An enterprise like the finished one: its story is that one's in other words, with a few papers only.
 *
 * @param account of the demo that it signs in with
 * @param until state of a request for a third-party assessment at which its story ends
 * @param advanced whether it does better, and so reaches level 4
 * @param rectified whether its request has been through a rectification of documents on the way
 * @param yearsAgo by how many years its story happened earlier
 * @param words what is said otherwise; longer words first
 */
public record Sibling(
        String account,
        String until,
        boolean advanced,
        boolean rectified,
        int yearsAgo,
        LinkedHashMap<String, String> words) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[12][0-9](?![0-9])");

    /** What is told of the finished enterprise, told of this one. */
    public String retell(String text) {
        var told = yearsAgo == 0
                ? text
                : YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - yearsAgo));
        for (var word : words.entrySet()) {
            told = told.replace(word.getKey(), word.getValue());
        }
        return told;
    }
}
