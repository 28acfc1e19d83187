package io.zhiheng.review.application.request;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestHeads;
import io.zhiheng.review.application.RequestSheet;
import io.zhiheng.review.application.StepFormData;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.review.domain.StepRecord;
import io.zhiheng.review.domain.StepRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is read before a request is accepted, and before a returned one is handed in again. */
@Component
class AcceptanceFormData implements StepFormData {

    private final AssessmentRequests requests;
    private final StepRecords records;
    private final RequestHeads heads;
    private final RequestSheet sheets;
    private final MessageSource messages;

    AcceptanceFormData(AssessmentRequests requests, StepRecords records, RequestHeads heads, RequestSheet sheets, MessageSource messages) {
        this.requests = requests;
        this.records = records;
        this.heads = heads;
        this.sheets = sheets;
        this.messages = messages;
    }

    @Override
    public Set<String> steps() {
        return Set.of("acceptRequest", "completeRequest");
    }

    @Override
    public Map<String, Object> of(TaskRef task, Actor actor) {
        return Map.of();
    }

    @Override
    public List<Fact> facts(TaskRef task, Actor actor) {
        var request = requests.findById(AssessmentRequestId.of(task.businessKey()).value()).orElseThrow();
        var facts = new ArrayList<Fact>();
        if (task.step().equals("completeRequest")) {
            last(task, StepAction.REQUEST_RETURNED).forEach(reason -> facts.add(Fact.of(word("review.form.returned.reason"), reason)));
            facts.add(new Fact(word("review.page.sheet"), word("review.page.edit"), "/assessment-requests/" + request.id() + "/edit"));
            return facts;
        }
        last(task, StepAction.REQUEST_COMPLETED).forEach(note -> facts.add(Fact.of(word("review.request.completed-note"), note)));
        facts.add(Fact.of(word("review.page.self-level"), heads.level(request.selfLevel())));
        sheets.answers(request).forEach(answer -> facts.add(Fact.of(answer.label(), answer.text())));
        facts.add(new Fact(word("review.request.self-answers"), word("review.staff.clauses"), "/staff/requests/" + request.id() + "/clauses"));
        sheets.files(request).forEach(file -> facts.add(new Fact(file.label(), file.name(), file.href())));
        return facts;
    }

    private List<String> last(TaskRef task, StepAction action) {
        var reasons = records.ofRequest(AssessmentRequestId.of(task.businessKey()).value()).stream()
                .filter(record -> record.action() == action && record.reason() != null).map(StepRecord::reason).toList();
        return reasons.isEmpty() ? reasons : reasons.subList(reasons.size() - 1, reasons.size());
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
