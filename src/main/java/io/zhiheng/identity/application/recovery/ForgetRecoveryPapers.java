package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.identity.domain.recovery.RecoveryPapers;
import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Deletes what proved an application that has ended a while ago. */
@UseCase
public class ForgetRecoveryPapers {

    private final RecoveryApplications applications;
    private final RecoveryPapers papers;
    private final FileIntake files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForgetRecoveryPapers(
            RecoveryApplications applications,
            RecoveryPapers papers,
            FileIntake files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    record RecoveryPapersForgotten(UUID application, String number) implements AuditedEvent {

        @Override
        public String subject() {
            return "recovery:" + application;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("number", number);
        }
    }

    public void execute(UUID id) {
        var application = applications.hold(id).orElseThrow();
        if (application.course().papersForgottenAt() != null) {
            return;
        }
        papers.findByApplicationOrderByPart(id).forEach(paper -> {
            papers.delete(paper);
            files.discard(paper.storageKey());
        });
        application.forgetPapers(clock.instant());
        events.publishEvent(new RecoveryPapersForgotten(id, application.number()));
    }
}
