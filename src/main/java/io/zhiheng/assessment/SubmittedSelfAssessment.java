package io.zhiheng.assessment;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.typed.FigureText;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A self-assessment as it was frozen by its submission, with its result. Nothing in it changes any more.
 *
 * @param revision 1 for the submission; rectifications count on
 * @param edition number of the catalogue's edition it was answered by
 * @param scheme number of the rating scheme it was rated by
 * @param processVersion version of the process model it ran on
 * @param statisticalYear the year of the performance figures
 * @param startedBy person names, as people said who they are
 * @param answers one per clause of the edition, in its order
 * @param performance one per performance indicator, in its order
 * @param parameters figures as typed, by parameter id; those of indicators that do not apply may be absent
 * @param declarations who declared which first-level indicator complete
 * @param explanations what was asked for an explanation, and the words given; null where none were given
 */
public record SubmittedSelfAssessment(
        SelfAssessmentId id,
        EnterpriseId enterprise,
        int revision,
        String edition,
        String scheme,
        int processVersion,
        int statisticalYear,
        Instant startedAt,
        String startedBy,
        Instant submittedAt,
        String submittedBy,
        Profile profile,
        List<Answer> answers,
        List<Performance> performance,
        Map<String, String> parameters,
        List<Declaration> declarations,
        List<Explanation> explanations,
        Rating rating) {

    /** What it was rated by. */
    public Answers rated() {
        var clauses = new HashMap<String, Conformity>();
        answers.forEach(answer -> clauses.put(answer.clause(), answer.conformity()));
        return new Answers(
                clauses,
                parameters,
                performance.stream()
                        .filter(each -> !each.applicable())
                        .map(Performance::indicator)
                        .collect(Collectors.toSet()),
                profile.industry());
    }

    /** @param version of the answer when it was frozen; 0 in what was frozen before versions were */
    public record Answer(
            String clause,
            int version,
            Conformity conformity,
            String statement,
            List<Evidence> evidence,
            String savedBy,
            Instant savedAt) {}

    public record Evidence(String id, String name, String sha256) {}

    /** @param reason why it does not apply; null where it applies */
    public record Performance(
            String indicator,
            boolean applicable,
            String reason,
            Basis basis,
            String statement,
            List<Evidence> evidence) {}

    /** What the figures of an indicator stand on. @param history value as typed by year, oldest first */
    public record Basis(
            String scope,
            String period,
            String source,
            String department,
            @JsonDeserialize(using = FigureText.class) String target,

            @JsonSetter(contentNulls = Nulls.SKIP) @JsonDeserialize(contentUsing = FigureText.class)
            Map<String, String> history) {}

    /** @param item id of the first-level indicator, or of another confirmed step */
    public record Declaration(String item, String responsible, String note, String declaredBy, Instant declaredAt) {}

    public record Explanation(String point, String message, String text) {}
}
