package io.zhiheng.review.domain.conclusion;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the assessors judged about one self-assessment.
 *
 * @param revision       of the self-assessment that was judged
 * @param clauses        one per clause of the edition, in its order
 * @param parameters     in the edition's order
 * @param notApplicable  performance indicators that do not apply
 * @param missing        display numbers of the clauses and parameters without a final judgement
 */
public record Judgement(int revision, List<JudgedClause> clauses, List<JudgedParameter> parameters,
                        Set<String> notApplicable, List<String> missing) {

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** What is rated: the answers as judged. */
    public Answers answers(String industry) {
        var conformities = new HashMap<String, Conformity>();
        clauses.stream().filter(clause -> clause.assessed() != null)
                .forEach(clause -> conformities.put(clause.clause(), clause.assessed()));
        Map<String, String> figures = new HashMap<>();
        parameters.stream().filter(parameter -> parameter.verified() != null)
                .forEach(parameter -> figures.put(parameter.parameter(), parameter.verified()));
        return new Answers(conformities, figures, notApplicable, industry);
    }
}
