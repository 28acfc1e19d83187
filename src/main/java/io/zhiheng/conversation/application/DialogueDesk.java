package io.zhiheng.conversation.application;

import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.Entry;
import io.zhiheng.conversation.domain.ClauseCount;
import io.zhiheng.conversation.domain.DialogueEntries;
import io.zhiheng.conversation.domain.DialogueEntry;
import io.zhiheng.shared.EnterpriseId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules write and read dialogues. */
@Component
@Transactional
class DialogueDesk implements Dialogues {

    private final DialogueEntries entries;
    private final Clock clock;

    DialogueDesk(DialogueEntries entries, Clock clock) {
        this.entries = entries;
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
        return entries.counts(enterprise.value(), selfAssessment).stream()
                .collect(Collectors.toMap(ClauseCount::getClause, ClauseCount::getNumber));
    }
}
