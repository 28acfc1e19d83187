package io.zhiheng.conversation.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All entries of all dialogues. */
public interface DialogueEntries extends Repository<DialogueEntry, UUID> {

    DialogueEntry save(DialogueEntry entry);

    @Query("""
            select entry from DialogueEntry entry
            where entry.enterpriseId = :enterprise and entry.selfAssessmentId = :selfAssessment and entry.clause = :clause
            order by entry.writtenAt, entry.id
            """)
    List<DialogueEntry> of(UUID enterprise, UUID selfAssessment, String clause);

    @Query("""
            select entry from DialogueEntry entry
            where entry.enterpriseId = :enterprise and entry.selfAssessmentId = :selfAssessment
            order by entry.writtenAt, entry.id
            """)
    List<DialogueEntry> of(UUID enterprise, UUID selfAssessment);

    @Query("""
            select entry.clause as clause, count(entry) as number from DialogueEntry entry
            where entry.enterpriseId = :enterprise and entry.selfAssessmentId = :selfAssessment
            group by entry.clause
            """)
    List<ClauseCount> counts(UUID enterprise, UUID selfAssessment);

    @Query("""
            select entry.clause as clause, count(entry) as number from DialogueEntry entry
            where entry.enterpriseId = :enterprise and entry.selfAssessmentId = :selfAssessment
            group by entry.clause having max(entry.writtenAt) > :since
            """)
    List<ClauseCount> counts(UUID enterprise, UUID selfAssessment, Instant since);
}
