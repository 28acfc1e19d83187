package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.workspace.AnswersPage.Figure;
import io.zhiheng.assessment.application.workspace.AnswersPage.Told;
import io.zhiheng.rating.Conformity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What of 自评估情况 is shown.
 *
 * @param indicator id of an indicator of either level, or {@link #ALL}; null for the first one, or for all once
 *     something is looked for
 * @param conformity one of {@link #CONFORMITIES}; null for any
 * @param talk one of {@link #TALKS}; null whether talked about or not
 * @param search part of a number, a text, a statement or a file's name; null for none
 */
public record AnswersFilter(String indicator, String conformity, String talk, String search) {

    public static final String ALL = "all";
    private static final String NOT_ANSWERED = "NONE";
    public static final List<String> CONFORMITIES = Stream.concat(
                    Arrays.stream(Conformity.values()).map(Enum::name), Stream.of(NOT_ANSWERED))
            .toList();
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

    AnswersFilter in(String chosen) {
        return new AnswersFilter(chosen, conformity, talk, search);
    }

    boolean finds(Told told) {
        var answer = told.answer();
        var files = answer.evidence().stream().map(AnswerView.EvidenceItem::name);
        return (conformity == null
                        || conformity.equals(
                                answer.conformity() == null
                                        ? NOT_ANSWERED
                                        : answer.conformity().name()))
                && (talk == null || !(talk.equals("dialogue") ? told.dialogue() : told.questions()).isEmpty())
                && finds(Stream.concat(
                        Stream.of(told.clause().displayNo(), told.clause().text(), answer.statement()), files));
    }

    /** Figures have neither conformity nor dialogue. */
    boolean finds(Figure figure) {
        return conformity == null
                && talk == null
                && finds(Stream.of(
                        figure.indicator().displayNo(),
                        figure.indicator().name(),
                        figure.given().statement()));
    }

    private boolean finds(Stream<String> texts) {
        return search == null || texts.anyMatch(text -> lower(text).contains(lower(search)));
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
