package io.zhiheng.assessment.application;

import io.zhiheng.rating.Conformity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What of 自评估情况 is shown.
 *
 * @param indicator  id of an indicator of either level; {@link #ALL}; null for the first one, or for all once something is looked for
 * @param conformity one of {@link #CONFORMITIES}; null for any
 * @param talk       one of {@link #TALKS}; null whether talked about or not
 * @param search     part of a clause's text, number, statement or file name; null for none
 */
public record AnswersFilter(String indicator, String conformity, String talk, String search) {

    public static final String ALL = "all";
    public static final List<String> CONFORMITIES = Stream.concat(Arrays.stream(Conformity.values()).map(Enum::name), Stream.of("NONE")).toList();
    public static final List<String> TALKS = List.of("dialogue", "questions");

    public AnswersFilter {
        indicator = indicator == null || indicator.isBlank() ? null : indicator;
        conformity = CONFORMITIES.contains(String.valueOf(conformity)) ? conformity : null;
        talk = TALKS.contains(String.valueOf(talk)) ? talk : null;
        search = search == null || search.isBlank() ? null : search.strip();
    }

    public boolean isLooking() {
        return conformity != null || talk != null || search != null;
    }

    /** Whether it asks for what only clauses have. */
    boolean asksOfClauses() {
        return conformity != null || talk != null;
    }

    boolean finds(Stream<String> texts) {
        return search == null || texts.anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT)));
    }

    boolean finds(AnswersPage.Told told) {
        var given = told.answer().conformity();
        return (conformity == null || conformity.equals(given == null ? "NONE" : given.name()))
                && (talk == null || !(talk.equals("dialogue") ? told.dialogue().isEmpty() : told.questions().isEmpty()))
                && finds(Stream.concat(Stream.of(told.clause().displayNo(), told.clause().text(), told.answer().statement()),
                        told.answer().evidence().stream().map(AnswerView.EvidenceItem::name)));
    }
}
