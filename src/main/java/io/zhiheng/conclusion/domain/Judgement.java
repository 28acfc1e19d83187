package io.zhiheng.conclusion.domain;

import java.util.List;

/**
 * Everything the assessors judged about one self-assessment.
 *
 * @param revision of the self-assessment that was judged
 * @param clauses one per clause of the edition, in its order
 * @param parameters in the edition's order
 * @param missing display numbers of the clauses and performance indicators without a final judgement
 */
public record Judgement(
        int revision, List<JudgedClause> clauses, List<JudgedParameter> parameters, List<String> missing) {

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
