package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.application.answering.AnswerView.EvidenceItem;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.EnterpriseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows answers with the names of their evidence: one query for all of them. */
@Component
public class AnswerViews {

    private final EvidenceFiles files;

    AnswerViews(EvidenceFiles files) {
        this.files = files;
    }

    public AnswerView of(EnterpriseId enterprise, Answer answer) {
        return of(enterprise, List.of(answer)).get(0);
    }

    public List<AnswerView> of(EnterpriseId enterprise, List<Answer> answers) {
        var names = evidenceById(
                enterprise,
                answers.stream()
                        .flatMap(each -> each.content().evidence().stream())
                        .toList());
        return answers.stream().map(answer -> view(answer, names)).toList();
    }

    public Map<EvidenceId, EvidenceFileView> evidenceById(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return files.find(enterprise, ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(EvidenceFileView::id, Function.identity()));
    }

    static List<EvidenceItem> items(Collection<EvidenceId> ids, Map<EvidenceId, EvidenceFileView> files) {
        return ids.stream()
                .filter(files::containsKey)
                .map(id -> new EvidenceItem(id, files.get(id).name()))
                .toList();
    }

    private static AnswerView view(Answer answer, Map<EvidenceId, EvidenceFileView> files) {
        var content = answer.content();
        return new AnswerView(
                answer.clause(),
                answer.version(),
                content.conformity(),
                content.statement(),
                items(content.evidence(), files),
                answer.isCarriedOver(),
                answer.isAnswered(),
                answer.savedBy(),
                answer.savedAt());
    }
}
