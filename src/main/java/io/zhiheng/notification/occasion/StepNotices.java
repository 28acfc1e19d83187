package io.zhiheng.notification.occasion;

import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.StaffRecipients;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.notification.domain.AboutRequest;
import io.zhiheng.platform.workflow.StepsOfProcesses;
import io.zhiheng.request.RequestAudience;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.StepTaken;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells both sides of a third-party assessment of each step that concerns them; nobody is told of what they did
 * themselves.
 */
@Component
class StepNotices {

    private final RequestAudience audience;
    private final EnterpriseRecipients enterprises;
    private final StaffRecipients staff;
    private final StepsOfProcesses steps;
    private final NewsWords wording;
    private final Tell tell;

    StepNotices(
            RequestAudience audience,
            EnterpriseRecipients enterprises,
            StaffRecipients staff,
            StepsOfProcesses steps,
            NewsWords wording,
            Tell tell) {
        this.audience = audience;
        this.enterprises = enterprises;
        this.staff = staff;
        this.steps = steps;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(StepTaken step) {
        var told = audience.of(step);
        if (told.enterprise()) {
            tell.execute(
                    enterprises.of(step.enterprise()),
                    news(
                            step,
                            "enterprise",
                            "/assessment-requests/" + step.request(),
                            StepReach.ofEnterprise(step.what())));
        }
        tell(step, "people", told.people(), "/staff/requests/" + step.request(), StepReach.ofPeople(step.what()));
        tell(step, "takers", told.takers(), claimable(step.number()), Reach.BY_DAY);
        if (told.platform()) {
            tell.execute(staff.administrators(), news(step, "platform", null, StepReach.ofPlatform(step.what())));
        }
    }

    private void tell(StepTaken step, String side, Set<UUID> accounts, String link, Reach reach) {
        var others = accounts.stream()
                .filter(account -> !account.equals(step.by().account()))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            tell.execute(staff.of(step.institution(), others), news(step, side, link, reach));
        }
    }

    /** Somebody who may take a task need not be able to open the request before. */
    private static String claimable(String number) {
        return UriComponentsBuilder.fromPath("/staff/tasks")
                .queryParam("tab", "claimable")
                .queryParam("q", number)
                .build()
                .encode()
                .toUriString();
    }

    private News news(StepTaken step, String side, String link, Reach reach) {
        var topic = "review." + step.what();
        var subject = wording.words(topic + "." + side);
        var values = new LinkedHashMap<String, String>();
        values.put("what", subject);
        values.put("number", step.number());
        values.put("enterprise", step.enterpriseName());
        return new News(
                topic,
                subject,
                text(step),
                wording.words("review.message", subject, step.number(), step.enterpriseName()),
                values,
                link,
                new AboutRequest(step.request().value(), step.number(), step.enterpriseName()),
                reach,
                false);
    }

    private String text(StepTaken step) {
        var request = wording.words("review.text", step.number(), step.enterpriseName());
        return about(step)
                .map(words -> request + words)
                .orElseGet(() -> step.reason() == null
                        ? request
                        : wording.words("review.text-reason", step.number(), step.enterpriseName(), step.reason()));
    }

    /** The step is called what the model calls it by which the request runs; one that it calls nothing is left out. */
    private Optional<String> about(StepTaken step) {
        return StepReach.isOfATask(step.what()) && step.step() != null
                ? Optional.ofNullable(
                                steps.of(step.request().toString()).names().get(step.step()))
                        .map(name -> wording.words(
                                step.what() == StepAction.STEP_FAILED ? "review.step-of-system" : "review.step", name))
                : Optional.empty();
    }
}
