package io.zhiheng.request.application.acceptance;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.page.RequestSheet;
import io.zhiheng.request.application.step.StepFormData;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is read before a request is accepted, and before a returned one is handed in again. */
@Component
class AcceptanceFormData implements StepFormData {

    private final AssessmentRequests requests;
    private final StepRecords records;
    private final RequestHeads heads;
    private final RequestSheet sheets;
    private final Words words;

    AcceptanceFormData(
            AssessmentRequests requests, StepRecords records, RequestHeads heads, RequestSheet sheets, Words words) {
        this.requests = requests;
        this.records = records;
        this.heads = heads;
        this.sheets = sheets;
        this.words = words;
    }

    @Override
    public Set<AcceptanceStep> steps() {
        return EnumSet.allOf(AcceptanceStep.class);
    }

    @Override
    public Map<String, Object> of(TaskRef task, Actor actor) {
        return Map.of();
    }

    @Override
    public List<Fact> facts(TaskRef task, Actor actor) {
        var request = requests.findById(
                        AssessmentRequestId.of(task.businessKey()).value())
                .orElseThrow();
        var facts = new ArrayList<Fact>();
        if (AcceptanceStep.COMPLETE_REQUEST.is(task)) {
            last(task, StepAction.REQUEST_RETURNED)
                    .forEach(reason -> facts.add(Fact.of(words.of("review.form.returned.reason"), reason)));
            facts.add(new Fact(
                    words.of("review.page.sheet"),
                    words.of("review.page.edit"),
                    "/assessment-requests/" + request.id() + "/edit"));
            return facts;
        }
        last(task, StepAction.REQUEST_COMPLETED)
                .forEach(note -> facts.add(Fact.of(words.of("review.request.completed-note"), note)));
        facts.add(Fact.of(words.of("review.page.self-level"), heads.level(request.selfLevel())));
        var carried = sheets.carried(request);
        sheets.answers(request, carried).forEach(answer -> facts.add(Fact.of(answer.label(), answer.text())));
        facts.add(new Fact(
                words.of("review.request.self-answers"),
                words.of("review.staff.clauses"),
                "/staff/requests/" + request.id() + "/clauses"));
        sheets.files(request, carried).forEach(file -> facts.add(new Fact(file.label(), file.name(), file.href())));
        return facts;
    }

    private List<String> last(TaskRef task, StepAction action) {
        var reasons = records
                .ofRequest(AssessmentRequestId.of(task.businessKey()).value())
                .stream()
                .filter(record -> record.action() == action && record.reason() != null)
                .map(StepRecord::reason)
                .toList();
        return reasons.isEmpty() ? reasons : reasons.subList(reasons.size() - 1, reasons.size());
    }
}
