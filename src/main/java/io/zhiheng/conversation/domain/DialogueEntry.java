package io.zhiheng.conversation.domain;

import io.zhiheng.conversation.Dialogues.Side;
import io.zhiheng.conversation.Entry;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One entry of the dialogue on a clause; written once, never changed. */
@Entity
public class DialogueEntry {

    public static final int LONGEST = 2000;

    @Id
    private UUID id;

    private UUID enterpriseId;
    private UUID selfAssessmentId;
    private String clause;
    private long answerVersion;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String author;
    private String text;
    private Instant writtenAt;

    protected DialogueEntry() {}

    public DialogueEntry(
            EnterpriseId enterprise,
            UUID selfAssessment,
            String clause,
            long answerVersion,
            Side side,
            String author,
            String text,
            Instant now) {
        this.id = UUID.randomUUID();
        this.enterpriseId = enterprise.value();
        this.selfAssessmentId = selfAssessment;
        this.clause = clause;
        this.answerVersion = answerVersion;
        this.side = side;
        this.author = author;
        this.text = WrittenText.of(text, LONGEST).text();
        this.writtenAt = now;
    }

    public String clause() {
        return clause;
    }

    public Entry view() {
        return new Entry(id, side, author, text, answerVersion, writtenAt);
    }
}
