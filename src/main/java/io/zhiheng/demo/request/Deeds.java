package io.zhiheng.demo.request;

import io.zhiheng.certificate.application.CertificateStep;
import io.zhiheng.certificate.application.SuspendCertificate;
import io.zhiheng.conclusion.application.ConclusionStep;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.platform.workflow.Timers;
import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.acceptance.AcceptanceStep;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.team.application.TeamStep;
import io.zhiheng.visit.application.VisitStep;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of a request do, each by the use case that a page would have called. */
@Component
@Profile("demo")
class Deeds {

    private final Staff staff;
    private final TakeStep takeStep;
    private final Asking asking;
    private final DocumentReview documents;
    private final Review review;
    private final RectificationTalk rectification;
    private final Visit visit;
    private final SuspendCertificate suspendCertificate;
    private final WorkingCalendar calendar;
    private final Timers timers;
    private final StoryClock clock;

    Deeds(
            Staff staff,
            TakeStep takeStep,
            Asking asking,
            DocumentReview documents,
            Review review,
            RectificationTalk rectification,
            Visit visit,
            SuspendCertificate suspendCertificate,
            WorkingCalendar calendar,
            Timers timers,
            StoryClock clock) {
        this.staff = staff;
        this.takeStep = takeStep;
        this.asking = asking;
        this.documents = documents;
        this.review = review;
        this.rectification = rectification;
        this.visit = visit;
        this.suspendCertificate = suspendCertificate;
        this.calendar = calendar;
        this.timers = timers;
        this.clock = clock;
    }

    void draft(StagedRequest course) {
        asking.draft(course);
    }

    void file(StagedRequest course) {
        asking.file(course);
    }

    void appeal(StagedRequest course) {
        asking.appeal(course);
    }

    void withdraw(StagedRequest course) {
        asking.withdraw(course);
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

    /** The manager has taken the task and is still looking for members. */
    void beginTeam(StagedRequest course) {
        takeStep.claim(staff.manager(), course.request, TeamStep.PROPOSE_TEAM, TaskRef.NO_ITEM);
    }

    /** The members sign when the team is to be confirmed; in an accepted request the declarations are still open. */
    void formTeam(StagedRequest course) {
        var team = course.lines.step("team");
        team.put("contractDate", today().toString());
        team.put("lead", staff.lead().account().toString());
        team.put(
                "members",
                List.of(
                        staff.lead().account().toString(),
                        staff.member().account().toString()));
        takeStep.execute(staff.manager(), course.request, TeamStep.PROPOSE_TEAM, team);
        List.of(staff.lead(), staff.member())
                .forEach(who -> take(course, who, TeamStep.SIGN_DECLARATION, "declaration"));
    }

    void agreeToTeam(StagedRequest course) {
        take(course, course.enterprise, TeamStep.CONFIRM_TEAM, "teamAgreed");
    }

    void reviewInPart(StagedRequest course) {
        documents.inPart(course);
    }

    void passDocuments(StagedRequest course) {
        documents.all(course, DocumentReview.findings(course));
        take(course, staff.lead(), ReviewStep.CONCLUDE_DOCUMENTS, "documentsPassed");
        var plan = course.lines.step("plan");
        plan.put("from", calendar.plusWorkingDays(today(), 7).toString());
        takeStep.execute(staff.lead(), course.request, VisitStep.PLAN_ON_SITE, plan);
    }

    void askForMore(StagedRequest course) {
        var findings = DocumentReview.findings(course);
        course.lines.supplements().forEach((clause, question) -> findings.put(clause, Review.supplement(question)));
        documents.all(course, findings);
        var conclusion = course.lines.step("documentsRectify");
        conclusion.put("clauses", List.copyOf(course.lines.supplements().keySet()));
        takeStep.execute(staff.lead(), course.request, ReviewStep.CONCLUDE_DOCUMENTS, conclusion);
    }

    void askBack(StagedRequest course) {
        rectification.askBack(course);
    }

    /** The lead begins to look at what was brought. */
    void rectify(StagedRequest course) {
        rectification.execute(course);
        take(course, course.enterprise, ReviewStep.RECTIFY_ANSWERS, "rectified");
        rectification.thank(course, staff.lead());
        takeStep.claim(staff.lead(), course.request, ReviewStep.REVIEW_DOCUMENTS, "QMS");
    }

    void visit(StagedRequest course) {
        take(course, staff.lead(), VisitStep.OPEN_ON_SITE, "opened");
        visit.record(staff.member(), course);
    }

    void leave(StagedRequest course) {
        take(course, staff.lead(), VisitStep.ASSESS_ON_SITE, "closed");
    }

    void correct(StagedRequest course) {
        visit.correct(course);
        take(course, course.enterprise, VisitStep.CORRECT_NONCONFORMITIES, "corrected");
        visit.verify(staff.member(), course.request);
        take(course, staff.lead(), VisitStep.VERIFY_CORRECTIONS, "verified");
    }

    void report(StagedRequest course) {
        review.uphold(staff.lead(), course.request, course.lines.upheld());
        take(course, staff.lead(), ConclusionStep.WRITE_REPORT, "report");
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

    private void take(StagedRequest course, Actor who, ContractStep step, String words) {
        takeStep.execute(who, course.request, step, course.lines.step(words));
    }

    private LocalDate today() {
        return BeijingTime.of(clock.instant()).toLocalDate();
    }
}
