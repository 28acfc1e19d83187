package io.zhiheng.demo.story;

import io.zhiheng.improvement.domain.ImprovementContent;
import io.zhiheng.rating.Conformity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the people of one invented enterprise did with their self-assessment; shape of the files under {@code demo/}.
 *
 * @param profile fields of the profile form
 * @param licence the business licence; null if it has not been uploaded
 * @param respondents the person who works on a first-level indicator, by its id
 * @param declarations note of each declaration by first-level indicator; an indicator without one is not declared
 * @param answers by clause
 * @param performance by performance indicator
 * @param parameters figures as typed, by parameter
 * @param explanations words by the id of the point that asked for them at the submission; null for none
 * @param improvements their plan after the submission; null for none
 */
public record Story(
        Map<String, Object> profile,
        Paper licence,
        House house,
        Map<String, String> respondents,
        Map<String, String> declarations,
        List<Paper> evidence,
        LinkedHashMap<String, Answer> answers,
        LinkedHashMap<String, Performance> performance,
        LinkedHashMap<String, String> parameters,
        Map<String, String> explanations,
        List<Improvement> improvements) {

    public Story {
        explanations = explanations == null ? Map.of() : explanations;
        improvements = improvements == null ? List.of() : improvements;
    }

    /** How the enterprise's papers look. @param colour of its mark, as {@code #rrggbb} */
    public record House(String shortName, String latin, String colour) {}

    /** @param evidence ids of {@link Paper} */
    public record Answer(Conformity conformity, String statement, List<String> evidence) {}

    public record Performance(Basis basis, String statement, List<String> evidence) {}

    public record Basis(
            String scope,
            String period,
            String source,
            String department,
            String target,
            Map<String, String> history) {}

    /**
     * What they mean to do about a gap.
     *
     * @param from conformity or value now; @param to the one to reach
     */
    public record Improvement(
            String subject,
            String from,
            String to,
            String measure,
            String owner,
            LocalDate dueOn,
            Integer remindDays,
            ImprovementContent.State state,
            String result,
            List<String> evidence) {

        public Improvement {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    /**
     * The same with a few papers instead of all.
     *
     * @param better what is done better, by clause: those clauses conform, and so does what conformed in part; empty
     *     for an enterprise that does as well as this one
     */
    Story retold(Map<String, String> better) {
        var told = new LinkedHashMap<String, Answer>();
        answers.forEach((clause, answer) -> told.put(clause, retold(clause, answer, better)));
        var measured = new LinkedHashMap<String, Performance>();
        performance.forEach((indicator, said) -> measured.put(
                indicator,
                new Performance(said.basis(), said.statement(), Papers.instead(indicator, said.evidence()))));
        return new Story(
                profile,
                licence,
                house,
                respondents,
                declarations,
                Papers.few(evidence),
                told,
                measured,
                parameters,
                explanations,
                List.of());
    }

    private static Answer retold(String clause, Answer answer, Map<String, String> better) {
        var isBetter = better.containsKey(clause) || !better.isEmpty() && answer.conformity() == Conformity.PARTIAL;
        var conformity = isBetter ? Conformity.CONFORM : answer.conformity();
        var needsNone = conformity == Conformity.NONCONFORM || conformity == Conformity.NA;
        return new Answer(
                conformity,
                better.getOrDefault(clause, answer.statement()),
                needsNone ? List.of() : Papers.instead(clause, answer.evidence()));
    }

    public String name() {
        return (String) profile.get("name");
    }

    /** Nothing is left to do but to hand it in. */
    public boolean isComplete() {
        return declarations.keySet().containsAll(respondents.keySet());
    }
}
