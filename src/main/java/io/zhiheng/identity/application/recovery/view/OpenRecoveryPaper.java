package io.zhiheng.identity.application.recovery.view;

import io.zhiheng.identity.domain.recovery.RecoveryPapers;
import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;

/** Shows an administrator a paper of an application, which stands in the trail. */
@UseCase
public class OpenRecoveryPaper {

    private final RecoveryPapers papers;
    private final FileStore files;
    private final ApplicationEventPublisher events;

    OpenRecoveryPaper(RecoveryPapers papers, FileStore files, ApplicationEventPublisher events) {
        this.papers = papers;
        this.files = files;
        this.events = events;
    }

    /** @param content opened when it is sent */
    public record Opened(FileDetails details, Supplier<InputStream> content) {}

    record RecoveryPaperOpened(UUID application, String part, String name) implements AuditedEvent {

        @Override
        public String subject() {
            return "recovery:" + application;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("part", part, "name", name);
        }
    }

    public Opened execute(Actor actor, UUID application, UUID id) {
        RecoveryQueries.requireAdministrator(actor, id);
        var paper =
                papers.findByIdAndApplication(id, application).orElseThrow(() -> new NotFound("recovery-paper", id));
        events.publishEvent(new RecoveryPaperOpened(
                application, paper.part().name(), paper.details().name()));
        var key = paper.storageKey();
        return new Opened(paper.details(), () -> files.open(key));
    }
}
