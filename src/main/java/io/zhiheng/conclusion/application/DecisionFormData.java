package io.zhiheng.conclusion.application;

import static io.zhiheng.conclusion.application.ConclusionStep.DECIDE_REQUEST;
import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_APPEAL;
import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_OBJECTION;

import io.zhiheng.conclusion.domain.Appeal;
import io.zhiheng.conclusion.domain.Appeals;
import io.zhiheng.conclusion.domain.publicity.PublicObjections;
import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.step.StepFormData;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those read who judge what others concluded: from when the step is offered to them, until another claims it. */
@Component
@Transactional(readOnly = true)
class DecisionFormData implements StepFormData {

    private static final String PAGES = "/staff/requests/";
    private static final Set<StepAction> REFUSALS = Set.of(
            StepAction.REQUEST_REJECTED,
            StepAction.DOCUMENTS_NOT_PASSED,
            StepAction.LEVEL_DECLINED,
            StepAction.DECISION_NOT_PASSED);

    private final RequestAccess access;
    private final ConclusionFacts facts;
    private final CaseFile file;
    private final PublicObjections objections;
    private final Appeals appeals;
    private final StepRecords steps;
    private final Words words;

    DecisionFormData(
            RequestAccess access,
            ConclusionFacts facts,
            CaseFile file,
            PublicObjections objections,
            Appeals appeals,
            StepRecords steps,
            Words words) {
        this.access = access;
        this.facts = facts;
        this.file = file;
        this.objections = objections;
        this.appeals = appeals;
        this.steps = steps;
        this.words = words;
    }

    @Override
    public Set<ConclusionStep> steps() {
        return EnumSet.of(DECIDE_REQUEST, HANDLE_OBJECTION, HANDLE_APPEAL);
    }

    @Override
    public Map<String, Object> of(TaskRef task, Actor actor) {
        return Map.of();
    }

    @Override
    public List<Fact> facts(TaskRef task, Actor actor) {
        AssessmentRequest request;
        try {
            request = access.find(actor, AssessmentRequestId.of(task.businessKey()));
        } catch (NotFound anothersToDo) {
            return List.of();
        }
        var all = new ArrayList<>(
                switch (ContractStep.of(task, ConclusionStep.class)) {
                    case DECIDE_REQUEST -> toDecide(request);
                    case HANDLE_OBJECTION -> objections(request);
                    case HANDLE_APPEAL -> appeal(request);
                    case WRITE_REPORT, CONFIRM_REPORT -> List.<Fact>of();
                });
        all.addAll(file.of(actor, request));
        return all;
    }

    private List<Fact> toDecide(AssessmentRequest request) {
        var all = new ArrayList<>(facts.toDecide(request, PAGES));
        sustained(request).forEach(all::add);
        upheld(request).forEach(all::add);
        return all;
    }

    private List<Fact> sustained(AssessmentRequest request) {
        return objections.ofRequest(request.id().value()).stream()
                .filter(each -> each.outcome() != null)
                .map(each -> Fact.of(
                        words.of("review.conclusion.fact.public-objection." + each.outcome()),
                        each.reason() + "\n" + each.answer()))
                .toList();
    }

    private List<Fact> upheld(AssessmentRequest request) {
        return appeals.of(request.id().value()).stream()
                .filter(each -> each.outcome() == Appeal.Outcome.UPHELD)
                .filter(each -> each.against() == RequestState.NOT_PASSED)
                .map(each -> Fact.of(words.of("review.conclusion.fact.upheld"), each.reason() + "\n" + each.answer()))
                .toList();
    }

    private List<Fact> objections(AssessmentRequest request) {
        return objections.ofRequest(request.id().value()).stream()
                .filter(each -> each.outcome() == null)
                .map(each -> Fact.of(
                        words.of("review.conclusion.fact.objector", each.name(), each.contact()), each.reason()))
                .toList();
    }

    private List<Fact> appeal(AssessmentRequest request) {
        var all = new ArrayList<Fact>();
        appeals.waiting(request.id().value()).ifPresent(appeal -> {
            all.add(Fact.of(words.of("review.conclusion.fact.appeal-against"), against(request, appeal)));
            all.add(Fact.of(words.of("review.conclusion.fact.appeal", appeal.filedBy()), appeal.reason()));
        });
        return all;
    }

    /** The refusal and, where somebody gave one, the reason given last before it. */
    private String against(AssessmentRequest request, Appeal appeal) {
        var state = words.of("review.state." + appeal.against());
        var reason = steps.ofRequest(request.id().value()).stream()
                .filter(step -> !step.takenAt().isAfter(appeal.filedAt()))
                .filter(step -> REFUSALS.contains(step.action()))
                .map(step -> step.reason())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
        return reason.map(text -> state + "\n" + text).orElse(state);
    }
}
