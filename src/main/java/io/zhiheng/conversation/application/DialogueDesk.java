package io.zhiheng.conversation.application;

import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.Entry;
import io.zhiheng.conversation.EntryWritten;
import io.zhiheng.conversation.domain.ClauseCount;
import io.zhiheng.conversation.domain.DialogueEntries;
import io.zhiheng.conversation.domain.DialogueEntry;
import io.zhiheng.shared.EnterpriseId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules write and read dialogues. */
@Component
@Transactional
class DialogueDesk implements Dialogues {

    private final DialogueEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DialogueDesk(DialogueEntries entries, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void post(
            EnterpriseId enterprise,
            UUID selfAssessment,
            String clause,
            long answerVersion,
            Side side,
            String author,
            String text) {
        entries.save(new DialogueEntry(
                enterprise, selfAssessment, clause, answerVersion, side, author, text, clock.instant()));
        events.publishEvent(new EntryWritten(enterprise));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> entries(EnterpriseId enterprise, UUID selfAssessment, String clause) {
        return entries.of(enterprise.value(), selfAssessment, clause).stream()
                .map(DialogueEntry::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Entry>> entriesByClause(EnterpriseId enterprise, UUID selfAssessment) {
        return entries.of(enterprise.value(), selfAssessment).stream()
                .collect(Collectors.groupingBy(
                        DialogueEntry::clause, Collectors.mapping(DialogueEntry::view, Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> counts(EnterpriseId enterprise, UUID selfAssessment) {
        return byClause(entries.counts(enterprise.value(), selfAssessment));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> counts(EnterpriseId enterprise, UUID selfAssessment, Instant since) {
        return since == null
                ? counts(enterprise, selfAssessment)
                : byClause(entries.counts(enterprise.value(), selfAssessment, since));
    }

    private static Map<String, Long> byClause(List<ClauseCount> counts) {
        return counts.stream().collect(Collectors.toMap(ClauseCount::getClause, ClauseCount::getNumber));
    }
}
