package io.zhiheng.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One evidence file in words.
 *
 * @param name of the file; its ending says what is made of it
 * @param number of the document; null for a photograph
 * @param validUntil null when it does not expire
 * @param department that issued it
 * @param signed who compiled, reviewed and approved it
 * @param table null when there is none
 * @param labels words that a picture shows, by the place in it; null for documents
 */
public record Paper(
        String id,
        String name,
        String title,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        Look look,
        String department,
        List<String> signed,
        List<String> paragraphs,
        Table table,
        Map<String, List<String>> labels) {

    /** The first five are printed documents, the others pictures. */
    public enum Look {
        PROCEDURE,
        RECORD,
        REPORT,
        MINUTES,
        NOTICE,
        BOARD,
        SAMPLES,
        SCREEN,
        LICENCE,
        LABEL
    }

    public record Table(List<String> header, List<List<String>> rows) {

        public boolean isWide() {
            return header.size() > 5;
        }
    }

    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
