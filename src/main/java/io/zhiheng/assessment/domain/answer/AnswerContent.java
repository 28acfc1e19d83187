package io.zhiheng.assessment.domain.answer;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import java.util.List;

/** The three things an answer consists of. A draft may lack any of them. @param conformity null while not chosen */
public record AnswerContent(Conformity conformity, String statement, List<EvidenceId> evidence) {

    public AnswerContent {
        statement = statement == null ? "" : statement;
        evidence = evidence == null ? List.of() : evidence.stream().distinct().toList();
    }
}
