package io.zhiheng.demo.request;

import io.zhiheng.certificate.application.CertificateStep;
import io.zhiheng.certificate.application.SuspendCertificate;
import io.zhiheng.conclusion.application.ConclusionStep;
import io.zhiheng.conclusion.application.FileAppeal;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.finding.domain.FindingContent;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.platform.workflow.ContractStep;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Timers;
import io.zhiheng.request.application.acceptance.AcceptanceStep;
import io.zhiheng.request.application.acceptance.WithdrawRequest;
import io.zhiheng.request.application.filing.DraftRequest;
import io.zhiheng.request.application.filing.FileRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.BeijingTime;
import io.zhiheng.team.application.TeamStep;
import io.zhiheng.visit.application.VisitStep;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of a request do, each by the use case that a page would have called. */
@Component
@Profile("demo")
class Deeds {

    private static final List<String> INDICATORS = List.of("QMS", "DIG", "SUS", "PERF");

    private final Staff staff;
    private final TakeStep takeStep;
    private final Review review;
    private final RectificationTalk rectification;
    private final Visit visit;
    private final DraftRequest draftRequest;
    private final FileRequest fileRequest;
    private final WithdrawRequest withdrawRequest;
    private final FileAppeal fileAppeal;
    private final SuspendCertificate suspendCertificate;
    private final Profiles profiles;
    private final WorkingCalendar calendar;
    private final Timers timers;
    private final StoryClock clock;

    Deeds(
            Staff staff,
            TakeStep takeStep,
            Review review,
            RectificationTalk rectification,
            Visit visit,
            DraftRequest draftRequest,
            FileRequest fileRequest,
            WithdrawRequest withdrawRequest,
            FileAppeal fileAppeal,
            SuspendCertificate suspendCertificate,
            Profiles profiles,
            WorkingCalendar calendar,
            Timers timers,
            StoryClock clock) {
        this.staff = staff;
        this.takeStep = takeStep;
        this.review = review;
        this.rectification = rectification;
        this.visit = visit;
        this.draftRequest = draftRequest;
        this.fileRequest = fileRequest;
        this.withdrawRequest = withdrawRequest;
        this.fileAppeal = fileAppeal;
        this.suspendCertificate = suspendCertificate;
        this.profiles = profiles;
        this.calendar = calendar;
        this.timers = timers;
        this.clock = clock;
    }

    /** Half of the form: who to talk to, and when, is still to be settled. */
    void draft(StagedRequest course) {
        var form = form(course);
        form.keySet().removeAll(List.of("expectedFrom", "contact", "mobile", "truthful", "consent"));
        course.request = draftRequest.execute(course.enterprise, form);
    }

    void file(StagedRequest course) {
        var profile = profiles.of(course.enterprise.enterprise()).orElseThrow();
        var form = form(course);
        form.put("expectedFrom", today().plusDays(30).toString());
        form.put("contact", profile.contactName());
        form.put("mobile", profile.qualityOfficerPhone());
        form.put("licence", profile.businessLicence());
        course.request = fileRequest.execute(course.enterprise, form);
    }

    private static Map<String, Object> form(StagedRequest course) {
        var form = new LinkedHashMap<>(course.lines.request());
        form.put("institution", DemoAccounts.INSTITUTION.toString());
        form.put("level", course.level);
        return form;
    }

    void giveBack(StagedRequest course) {
        take(course, staff.manager(), AcceptanceStep.ACCEPT_REQUEST, "returned");
    }

    void reject(StagedRequest course) {
        take(course, staff.manager(), AcceptanceStep.ACCEPT_REQUEST, "rejected");
    }

    void accept(StagedRequest course) {
        take(course, staff.manager(), AcceptanceStep.ACCEPT_REQUEST, "accepted");
    }

    void appeal(StagedRequest course) {
        fileAppeal.execute(course.enterprise, course.request, course.lines.appeal());
    }

    void withdraw(StagedRequest course) {
        withdrawRequest.execute(course.enterprise, course.request, course.lines.withdrawn());
    }

    /** The manager has taken the task and is still looking for members. */
    void beginTeam(StagedRequest course) {
        takeStep.claim(staff.manager(), course.request, TeamStep.PROPOSE_TEAM, TaskRef.NO_ITEM);
    }

    /** The members sign when the team is to be confirmed; in an accepted request the declarations are still open. */
    void formTeam(StagedRequest course) {
        var team = course.lines.step("team");
        team.put("contractDate", today().toString());
        team.put("lead", lead().account().toString());
        team.put(
                "members",
                List.of(lead().account().toString(), member().account().toString()));
        takeStep.execute(staff.manager(), course.request, TeamStep.PROPOSE_TEAM, team);
        List.of(lead(), member()).forEach(who -> take(course, who, TeamStep.SIGN_DECLARATION, "declaration"));
    }

    void agreeToTeam(StagedRequest course) {
        take(course, course.enterprise, TeamStep.CONFIRM_TEAM, "teamAgreed");
    }

    /** Two indicators are half done, with a question to each; two wait for whoever comes. */
    void reviewInPart(StagedRequest course) {
        var findings = findings(course);
        course.lines.open().forEach((clause, question) -> findings.put(clause, Review.supplement(question)));
        review.execute(lead(), course.request, course.selfAssessment, "QMS", findings, null);
        review.execute(member(), course.request, course.selfAssessment, "DIG", findings, null);
        rectification.talk(course, lead(), member());
    }

    void passDocuments(StagedRequest course) {
        reviewAll(course, findings(course));
        take(course, lead(), ReviewStep.CONCLUDE_DOCUMENTS, "documentsPassed");
        var plan = course.lines.step("plan");
        plan.put("from", calendar.plusWorkingDays(today(), 7).toString());
        takeStep.execute(lead(), course.request, VisitStep.PLAN_ON_SITE, plan);
    }

    void askForMore(StagedRequest course) {
        var findings = findings(course);
        course.lines.supplements().forEach((clause, question) -> findings.put(clause, Review.supplement(question)));
        reviewAll(course, findings);
        var conclusion = course.lines.step("documentsRectify");
        conclusion.put("clauses", List.copyOf(course.lines.supplements().keySet()));
        takeStep.execute(lead(), course.request, ReviewStep.CONCLUDE_DOCUMENTS, conclusion);
    }

    void askBack(StagedRequest course) {
        rectification.askBack(course);
    }

    /** The lead begins to look at what was brought. */
    void rectify(StagedRequest course) {
        rectification.execute(course);
        take(course, course.enterprise, ReviewStep.RECTIFY_ANSWERS, "rectified");
        rectification.thank(course, lead());
        takeStep.claim(lead(), course.request, ReviewStep.REVIEW_DOCUMENTS, "QMS");
    }

    private void reviewAll(StagedRequest course, Map<String, FindingContent> findings) {
        for (var indicator : INDICATORS) {
            review.execute(
                    indicator.equals("DIG") || indicator.equals("PERF") ? member() : lead(),
                    course.request,
                    course.selfAssessment,
                    indicator,
                    findings,
                    course.lines.step("reviewed"));
        }
    }

    void visit(StagedRequest course) {
        take(course, lead(), VisitStep.OPEN_ON_SITE, "opened");
        visit.record(member(), course);
    }

    void leave(StagedRequest course) {
        take(course, lead(), VisitStep.ASSESS_ON_SITE, "closed");
    }

    void correct(StagedRequest course) {
        visit.correct(course);
        take(course, course.enterprise, VisitStep.CORRECT_NONCONFORMITIES, "corrected");
        visit.verify(member(), course.request);
        take(course, lead(), VisitStep.VERIFY_CORRECTIONS, "verified");
    }

    void report(StagedRequest course) {
        review.uphold(lead(), course.request, course.lines.upheld());
        take(course, lead(), ConclusionStep.WRITE_REPORT, "report");
    }

    void confirm(StagedRequest course) {
        take(course, course.enterprise, ConclusionStep.CONFIRM_REPORT, "confirmed");
    }

    void approve(StagedRequest course) {
        take(course, staff.assessor(3), ConclusionStep.DECIDE_REQUEST, "approved");
    }

    void refuse(StagedRequest course) {
        take(course, staff.assessor(3), ConclusionStep.DECIDE_REQUEST, "notPassed");
    }

    void suspend(StagedRequest course) {
        suspendCertificate.execute(staff.manager(), course.request, course.lines.suspended());
    }

    void supervise(StagedRequest course) {
        take(course, staff.manager(), CertificateStep.SUPERVISE_CERTIFICATE, "supervised");
    }

    /** Nobody does anything until now: what became due meanwhile happened when it was due. */
    void timePasses(StagedRequest course) {
        var now = clock.instant();
        var process = course.request.toString();
        for (var due = timers.nextOf(process);
                due.isPresent() && !due.get().isAfter(now);
                due = timers.nextOf(process)) {
            clock.goBackTo(due.get());
            timers.fireNextOf(process);
        }
        clock.goBackTo(now);
    }

    /** Who reaches for level 4 was found to be as good as it says. */
    private static Map<String, FindingContent> findings(StagedRequest course) {
        var findings = new LinkedHashMap<String, FindingContent>();
        if (course.level < 4) {
            course.lines.adjusted().forEach((clause, reason) -> findings.put(clause, Review.inPart(reason)));
        }
        return findings;
    }

    private void take(StagedRequest course, Actor who, ContractStep step, String words) {
        takeStep.execute(who, course.request, step, course.lines.step(words));
    }

    private Actor lead() {
        return staff.assessor(1);
    }

    private Actor member() {
        return staff.assessor(2);
    }

    private LocalDate today() {
        return BeijingTime.of(clock.instant()).toLocalDate();
    }
}
