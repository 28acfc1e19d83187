package io.zhiheng.notification.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One thing that somebody was told. Only whether it was read ever changes. */
@Entity
public class Notice implements Persistable<UUID> {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_TEXT = 2000;

    @Id
    private UUID id;

    private UUID recipient;
    private String topic;
    private String subject;
    private String text;
    private String link;

    @Embedded
    private AboutRequest about;

    private Instant createdAt;
    private Instant readAt;

    protected Notice() {}

    /**
     * @param topic what kind of news it is
     * @param link path of the page it leads to, or null
     * @param about null when it is about no request
     */
    public Notice(
            UUID recipient, String topic, String subject, String text, String link, AboutRequest about, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.topic = topic;
        this.subject = cut(subject, LONGEST_SUBJECT);
        this.text = cut(text, LONGEST_TEXT);
        this.link = link;
        this.about = about;
        this.createdAt = now;
    }

    /** The first reading counts. */
    public void markRead(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    public String topic() {
        return topic;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public String link() {
        return link;
    }

    /** The request that it is about, if about any. */
    public Optional<AboutRequest> about() {
        return Optional.ofNullable(about);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant readAt() {
        return readAt;
    }

    /** A reason that somebody typed may make it too long; never cuts a character in two. */
    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "…";
    }
}
