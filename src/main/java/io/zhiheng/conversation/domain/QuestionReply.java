package io.zhiheng.conversation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What the platform says to a question. */
@Entity
public class QuestionReply {

    public static final int LONGEST = 2000;

    @Id
    private UUID id;

    private String text;
    private String repliedBy;
    private Instant repliedAt;

    protected QuestionReply() {}

    QuestionReply(String text, String repliedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.text = WrittenText.of(text, LONGEST).text();
        this.repliedBy = repliedBy;
        this.repliedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public String repliedBy() {
        return repliedBy;
    }

    public Instant repliedAt() {
        return repliedAt;
    }
}
