package io.zhiheng.demo.request;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.identity.Actor;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.platform.workflow.Timers;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.RequestState;
import io.zhiheng.review.application.certificate.SuspendCertificate;
import io.zhiheng.review.application.request.FileRequest;
import io.zhiheng.review.domain.document.FindingContent;
import io.zhiheng.shared.BeijingTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets an enterprise and the institution's people bring a request to where its story ends, yesterday. */
@Component
@Profile("demo")
public class PlayRequest {

    private static final List<String> INDICATORS = List.of("QMS", "DIG", "SUS", "PERF");

    private final Staff staff;
    private final TakeStep takeStep;
    private final Review review;
    private final Visit visit;
    private final Patience patience;
    private final FileRequest fileRequest;
    private final SuspendCertificate suspendCertificate;
    private final Profiles profiles;
    private final WorkingCalendar calendar;
    private final Timers timers;
    private final StoryClock clock;
    private final Lines lines = Lines.read();

    PlayRequest(Staff staff, TakeStep takeStep, Review review, Visit visit, Patience patience, FileRequest fileRequest,
                SuspendCertificate suspendCertificate, Profiles profiles, WorkingCalendar calendar, Timers timers, StoryClock clock) {
        this.staff = staff;
        this.takeStep = takeStep;
        this.review = review;
        this.visit = visit;
        this.patience = patience;
        this.fileRequest = fileRequest;
        this.suspendCertificate = suspendCertificate;
        this.profiles = profiles;
        this.calendar = calendar;
        this.timers = timers;
        this.clock = clock;
    }

    /** @param earlier days by which the story ended before yesterday */
    public void execute(Actor enterprise, SelfAssessmentId selfAssessment, int level, RequestState until, int earlier) {
        new Play(enterprise, selfAssessment, level, until).act(earlier);
        clock.returnToNow();
    }

    /** How many days a story takes that ends in this state. */
    public int days(RequestState until) {
        var scenes = new Play(null, null, 0, until).scenes();
        return scenes.get(scenes.size() - 1).day();
    }

    private class Play {

        private final Actor enterprise;
        private final SelfAssessmentId selfAssessment;
        private final int level;
        private final RequestState until;
        private final Actor lead = staff.assessor(1);
        private final Actor member = staff.assessor(2);
        private AssessmentRequestId request;

        Play(Actor enterprise, SelfAssessmentId selfAssessment, int level, RequestState until) {
            this.enterprise = enterprise;
            this.selfAssessment = selfAssessment;
            this.level = level;
            this.until = until;
        }

        void act(int earlier) {
            var scenes = scenes();
            var last = scenes.get(scenes.size() - 1).day();
            for (var scene : scenes) {
                clock.goBack(Duration.ofDays(1L + earlier + last - scene.day()));
                scene.action().run();
                patience.until(request, scene.state());
            }
        }

        List<Scene> scenes() {
            var scenes = new ArrayList<Scene>();
            scenes.add(new Scene(0, RequestState.SUBMITTED, this::file));
            if (until == RequestState.RETURNED) {
                scenes.add(new Scene(2, RequestState.RETURNED, () -> manage("acceptRequest", "returned")));
                return scenes;
            }
            scenes.add(new Scene(2, RequestState.ACCEPTED, () -> manage("acceptRequest", "accepted")));
            scenes.add(new Scene(4, RequestState.TEAM_PROPOSED, this::formTeam));
            scenes.add(new Scene(6, RequestState.DOC_REVIEW, this::beginReview));
            if (until == RequestState.DOC_RECTIFY) {
                scenes.add(new Scene(13, RequestState.DOC_RECTIFY, this::askForMore));
                return scenes;
            }
            scenes.add(new Scene(13, RequestState.ONSITE_PLANNED, this::passDocuments));
            scenes.add(new Scene(33, RequestState.ONSITE, this::visitBegins));
            scenes.add(new Scene(35, RequestState.RECTIFY, () -> take(lead, "assessOnSite", "closed")));
            scenes.add(new Scene(44, RequestState.REPORTING, this::correct));
            scenes.add(new Scene(48, RequestState.ENTERPRISE_CONFIRM, () -> take(lead, "writeReport", "report")));
            scenes.add(new Scene(51, RequestState.DECISION, () -> take(enterprise, "confirmReport", "confirmed")));
            if (until == RequestState.NOT_PASSED) {
                scenes.add(new Scene(56, RequestState.NOT_PASSED, () -> take(staff.assessor(3), "decideRequest", "notPassed")));
                return scenes;
            }
            scenes.add(new Scene(56, RequestState.PUBLICITY, () -> take(staff.assessor(3), "decideRequest", "approved")));
            scenes.add(new Scene(75, RequestState.CERTIFIED, () -> timers.letGoOf(request.toString())));
            scenes.add(new Scene(76, RequestState.SUSPENDED,
                    () -> suspendCertificate.execute(staff.manager(), request, lines.suspended())));
            return scenes.subList(0, 1 + scenes.stream().map(Scene::state).toList().indexOf(until));
        }

        private void file() {
            var profile = profiles.of(enterprise.enterprise()).orElseThrow();
            var form = new LinkedHashMap<>(lines.request());
            form.put("institution", DemoAccounts.INSTITUTION.toString());
            form.put("level", level);
            form.put("expectedFrom", today().plusDays(30).toString());
            form.put("contact", profile.contactName());
            form.put("mobile", profile.qualityOfficerPhone());
            form.put("licence", profile.businessLicence());
            request = fileRequest.execute(enterprise, form);
        }

        /** The members sign when the team is to be confirmed; in an accepted request the declarations are still open. */
        private void formTeam() {
            var team = lines.step("team");
            team.put("contractDate", today().toString());
            team.put("lead", lead.account().toString());
            team.put("members", List.of(lead.account().toString(), member.account().toString()));
            takeStep.execute(staff.manager(), request, "proposeTeam", team);
            take(lead, "signDeclaration", "declaration");
            take(member, "signDeclaration", "declaration");
        }

        private void beginReview() {
            take(enterprise, "confirmTeam", "teamAgreed");
            if (until == RequestState.DOC_REVIEW) {
                review.execute(lead, request, selfAssessment, "QMS", findings(), null);
                review.execute(member, request, selfAssessment, "DIG", findings(), null);
            }
        }

        private void passDocuments() {
            reviewAll(findings());
            take(lead, "concludeDocuments", "documentsPassed");
            var plan = lines.step("plan");
            plan.put("from", calendar.plusWorkingDays(today(), 7).toString());
            takeStep.execute(lead, request, "planOnSite", plan);
        }

        private void askForMore() {
            var findings = findings();
            lines.supplements().forEach((clause, question) -> findings.put(clause, Review.supplement(question)));
            reviewAll(findings);
            take(lead, "concludeDocuments", "documentsRectify");
        }

        private void reviewAll(Map<String, FindingContent> findings) {
            for (var indicator : INDICATORS) {
                review.execute(indicator.equals("DIG") || indicator.equals("PERF") ? member : lead, request, selfAssessment,
                        indicator, findings, lines.step("reviewed"));
            }
        }

        private void visitBegins() {
            take(lead, "openOnSite", "opened");
            visit.record(member, request, lines);
        }

        private void correct() {
            visit.correct(enterprise, request, lines);
            take(enterprise, "correctNonconformities", "corrected");
            visit.verify(member, request);
            take(member, "verifyCorrections", "verified");
        }

        /** Who reaches for level 4 was found to be as good as it says. */
        private Map<String, FindingContent> findings() {
            var findings = new LinkedHashMap<String, FindingContent>();
            if (level < 4) {
                lines.adjusted().forEach((clause, reason) -> findings.put(clause, Review.inPart(reason)));
            }
            return findings;
        }

        private void manage(String step, String words) {
            take(staff.manager(), step, words);
        }

        private void take(Actor who, String step, String words) {
            takeStep.execute(who, request, step, lines.step(words));
        }
    }

    private LocalDate today() {
        return BeijingTime.of(clock.instant()).toLocalDate();
    }
}
