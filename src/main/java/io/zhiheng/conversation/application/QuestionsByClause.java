package io.zhiheng.conversation.application;

import io.zhiheng.conversation.AskedQuestions;
import io.zhiheng.conversation.domain.Question;
import io.zhiheng.conversation.domain.Questions;
import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class QuestionsByClause implements AskedQuestions {

    private final Questions questions;

    QuestionsByClause(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Map<String, List<Asked>> byClause(EnterpriseId enterprise, UUID selfAssessment) {
        return questions.ofSelfAssessment(enterprise.value(), selfAssessment).stream()
                .collect(Collectors.groupingBy(
                        Question::clause, Collectors.mapping(QuestionsByClause::asked, Collectors.toList())));
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.text(),
                question.askedBy(),
                question.askedAt(),
                question.replies().stream()
                        .map(reply -> new Reply(reply.text(), reply.repliedAt()))
                        .toList());
    }
}
