package io.zhiheng.request.application.filing;

import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.TaskAudience;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** What drafting and handing in have in common, for the use cases that do either or both. Joins their transaction. */
@Component
public class RequestDesk {

    public static final String INDICATORS = "indicators";

    private final AssessmentRequests requests;
    private final Eligibility eligibility;
    private final RequestForm form;
    private final RequestRules rules;
    private final Profiles profiles;
    private final SubmittedSelfAssessments selfAssessments;
    private final Editions editions;
    private final Timeline timeline;
    private final Processes processes;
    private final Clock clock;

    RequestDesk(
            AssessmentRequests requests,
            Eligibility eligibility,
            RequestForm form,
            RequestRules rules,
            Profiles profiles,
            SubmittedSelfAssessments selfAssessments,
            Editions editions,
            Timeline timeline,
            Processes processes,
            Clock clock) {
        this.requests = requests;
        this.eligibility = eligibility;
        this.form = form;
        this.rules = rules;
        this.profiles = profiles;
        this.selfAssessments = selfAssessments;
        this.editions = editions;
        this.timeline = timeline;
        this.processes = processes;
        this.clock = clock;
    }

    public AssessmentRequest draft(Actor actor, RequestContent sent) {
        actor.requireDeciding();
        var latest = eligibility.require(actor.enterprise(), null);
        var now = clock.instant();
        var number = "ZS-%d-%06d".formatted(BeijingTime.of(now).getYear(), requests.nextNumber());
        try {
            return requests.saveAndFlush(AssessmentRequest.draft(
                    number,
                    actor.enterprise(),
                    latest.id(),
                    latest.level(),
                    withLicence(actor, form.typed(sent)),
                    actor.personName(),
                    now));
        } catch (DataIntegrityViolationException anotherAtThisMoment) {
            throw RuleBroken.conflict("review.rule.unfinished-request-meanwhile");
        }
    }

    /** Where no licence is named, the one in the profile is meant. */
    private RequestContent withLicence(Actor actor, RequestContent typed) {
        return profiles.of(actor.enterprise())
                .map(Profile::businessLicence)
                .map(typed::withLicence)
                .orElse(typed);
    }

    /** Checks everything anew and writes down what the form takes; nothing is changed when something is wrong. */
    public void check(Actor actor, AssessmentRequest request, RequestContent content) {
        var latest = eligibility.require(actor.enterprise(), request.id());
        var taken = rules.checked(actor.enterprise(), content, latest);
        var institution = taken.institution().orElseThrow();
        if (request.institution() != null && !request.institution().equals(institution)) {
            throw RuleBroken.invalid("review.rule.institution-fixed").at("institution");
        }
        request.attach(latest.id(), latest.level());
        request.submit(
                taken,
                profiles.of(actor.enterprise()).map(Profile::name).orElseThrow(),
                institution,
                taken.level().orElseThrow(),
                clock.instant());
    }

    public void handIn(Actor actor, AssessmentRequest request) {
        actor.requireDeciding();
        check(actor, request, request.typed());
        timeline.record(request, StepAction.REQUEST_SUBMITTED, Attribution.of(actor), null);
        processes.start(RequestStep.PROCESS, request.id().toString(), variables(request));
    }

    /** @throws RuleBroken conflict {@code not-a-draft} */
    public static void requireDraft(AssessmentRequest request) {
        if (request.state() != RequestState.DRAFT) {
            throw RuleBroken.conflict("review.rule.not-a-draft");
        }
    }

    /** @throws RuleBroken conflict {@code stale-request} with what is there now; never where nothing is expected */
    public static void requireCurrent(AssessmentRequest request, Integer expected) {
        if (expected != null && expected != request.version()) {
            throw RuleBroken.conflict("review.rule.stale-request")
                    .with("version", request.version())
                    .with("current", request.typed().values());
        }
    }

    private Map<String, Object> variables(AssessmentRequest request) {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("enterprise", request.enterprise().toString());
        variables.put("institution", request.institution().toString());
        variables.put("managers", TaskAudience.MANAGERS + request.institution());
        variables.put("deciders", TaskAudience.DECIDERS + request.institution());
        variables.put("team", TaskAudience.TEAM + request.id());
        variables.put(INDICATORS, indicators(request));
        variables.putAll(form.variables(request.content()));
        return variables;
    }

    /** What is reviewed, by the edition of the self-assessment that the request carries. */
    public ArrayList<String> indicators(AssessmentRequest request) {
        var edition = editions.byNumber(selfAssessments
                .find(request.selfAssessment(), request.enterprise())
                .edition());
        return new ArrayList<>(
                edition.firstLevel().stream().map(Edition.FirstLevel::id).toList());
    }
}
