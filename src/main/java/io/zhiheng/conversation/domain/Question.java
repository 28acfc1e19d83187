package io.zhiheng.conversation.domain;

import io.zhiheng.conversation.QuestionAsked;
import io.zhiheng.conversation.QuestionReplied;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an enterprise asks the platform, with the platform's replies. */
@Entity
public class Question {

    public static final int LONGEST = 1000;

    @Id
    private UUID id;

    private UUID enterpriseId;
    private String accountName;
    private UUID selfAssessmentId;
    private String clause;
    private String text;
    private String askedBy;
    private Instant askedAt;
    private Instant repliedAt;
    private boolean unread;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    @OrderBy("repliedAt")
    private List<QuestionReply> replies = new ArrayList<>();

    protected Question() {}

    /** @param clause what it is about, or null; @param selfAssessment where it came up, or null */
    public Question(Actor actor, UUID selfAssessment, String clause, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.enterpriseId = actor.enterprise().value();
        this.accountName = actor.accountName();
        this.selfAssessmentId = selfAssessment;
        this.clause = clause;
        this.text = WrittenText.of(text, LONGEST).text();
        this.askedBy = actor.personName();
        this.askedAt = now;
    }

    public QuestionAsked asked() {
        return new QuestionAsked(id, enterprise(), clause);
    }

    public QuestionReplied reply(String text, String repliedBy, Instant now) {
        var reply = new QuestionReply(text, repliedBy, now);
        replies.add(reply);
        repliedAt = now;
        unread = true;
        return new QuestionReplied(id, enterprise(), selfAssessmentId, this.text, reply.text());
    }

    public void markRead() {
        unread = false;
    }

    public UUID id() {
        return id;
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterpriseId);
    }

    public String accountName() {
        return accountName;
    }

    public UUID selfAssessment() {
        return selfAssessmentId;
    }

    public String clause() {
        return clause;
    }

    public String text() {
        return text;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isUnread() {
        return unread;
    }

    public List<QuestionReply> replies() {
        return List.copyOf(replies);
    }
}
