package io.zhiheng.notification.occasion;

import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.identity.PlatformAdministrators;
import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.notification.application.News;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.review.RequestAudience;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.StepTaken;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both sides of a third-party assessment of each step that concerns them; nobody is told of what they did themselves. */
@Component
class StepNotices {

    /** Good to know, nothing to do about: these stay in the inbox. */
    private static final Set<StepAction> QUIET = EnumSet.of(StepAction.TEAM_CONFIRMED, StepAction.TEAM_CONFIRMED_BY_SILENCE,
            StepAction.TASK_REASSIGNED, StepAction.INDICATOR_REVIEWED, StepAction.ON_SITE_OPENED, StepAction.ON_SITE_CLOSED,
            StepAction.REPORT_CONFIRMED, StepAction.REPORT_CONFIRMED_BY_SILENCE, StepAction.DECISION_GIVEN,
            StepAction.PUBLICITY_BEGUN, StepAction.OBJECTION_DISMISSED, StepAction.APPEAL_PERIOD_ENDED,
            StepAction.SURVEILLANCE_PASSED);

    /** What is told is which task. */
    private static final Set<StepAction> OF_A_TASK = EnumSet.of(StepAction.REMINDED, StepAction.TIME_LIMIT_PASSED,
            StepAction.PLATFORM_INFORMED);

    private final RequestAudience audience;
    private final EnterpriseAccounts enterprises;
    private final Assessors assessors;
    private final PlatformAdministrators administrators;
    private final NewsWords wording;
    private final Tell tell;

    StepNotices(RequestAudience audience, EnterpriseAccounts enterprises, Assessors assessors,
                PlatformAdministrators administrators, NewsWords wording, Tell tell) {
        this.audience = audience;
        this.enterprises = enterprises;
        this.assessors = assessors;
        this.administrators = administrators;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(StepTaken step) {
        var told = audience.of(step);
        if (told.enterprise()) {
            enterprises.find(step.enterprise()).map(Recipient::of).ifPresent(enterprise ->
                    tell.execute(List.of(enterprise), news(step, "enterprise", "/assessment-requests/" + step.request())));
        }
        var people = told.people().stream().filter(account -> !account.equals(step.by().account())).toList();
        if (!people.isEmpty()) {
            tell.execute(people(step, people), news(step, "people", "/staff/requests/" + step.request()));
        }
        if (told.platform()) {
            tell.execute(administrators.all().stream().map(each -> new Recipient(each.account(), each.mobile())).toList(),
                    news(step, "platform", null));
        }
    }

    private Collection<Recipient> people(StepTaken step, Collection<UUID> accounts) {
        var mobiles = assessors.managersOf(step.institution()).stream()
                .collect(Collectors.toMap(ManagerContact::account, Function.identity()));
        return accounts.stream().map(account -> new Recipient(account, mobiles.containsKey(account)
                ? mobiles.get(account).mobile()
                : assessors.find(account).map(Assessor::mobile).orElse(null))).toList();
    }

    private News news(StepTaken step, String side, String link) {
        var topic = "review." + step.what();
        var subject = wording.words(topic + "." + side);
        var values = new LinkedHashMap<String, String>();
        values.put("what", subject);
        values.put("number", step.number());
        values.put("enterprise", step.enterpriseName());
        return new News(topic, subject, text(step), wording.words("review.message", subject, step.number(), step.enterpriseName()),
                values, link, !QUIET.contains(step.what()));
    }

    /** A model may have tasks that have no words here; news of them say less, but nothing fails. */
    private String text(StepTaken step) {
        var request = wording.words("review.text", step.number(), step.enterpriseName());
        var task = OF_A_TASK.contains(step.what()) ? wording.find("review.step." + step.step()) : Optional.<String>empty();
        return task.map(words -> request + words).orElseGet(() -> step.reason() == null ? request
                : wording.words("review.text-reason", step.number(), step.enterpriseName(), step.reason()));
    }
}
