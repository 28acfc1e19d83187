package io.zhiheng.identity.domain.proof;

import io.zhiheng.shared.typed.TypedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An image with characters to read. It serves one short message and one form, then it is gone. */
@Entity
public class CaptchaChallenge {

    @Id
    private UUID id;

    private String answer;
    private Instant expiresAt;
    private boolean messageSent;

    protected CaptchaChallenge() {}

    public CaptchaChallenge(UUID id, String answer, Instant expiresAt) {
        this.id = id;
        this.answer = answer;
        this.expiresAt = expiresAt;
    }

    public boolean isAnsweredBy(String given, Instant now) {
        return now.isBefore(expiresAt) && given != null && answer.equalsIgnoreCase(TypedText.halfWidth(given));
    }

    /** @return false if this image has already paid for a message */
    public boolean payForMessage() {
        if (messageSent) {
            return false;
        }
        messageSent = true;
        return true;
    }
}
