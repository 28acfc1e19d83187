package io.zhiheng.identity.domain.factor;

import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.typed.TypedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Opens an account once when the phone is gone. Only the hash is kept. */
@Entity
public class RecoveryCode {

    public static final int HOW_MANY = 10;
    private static final int CHARACTERS = 10;
    /** Nothing that looks like something else. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom random = new SecureRandom();

    @Id
    private UUID id;

    private UUID account;
    private String hash;
    private Instant usedAt;

    protected RecoveryCode() {}

    public RecoveryCode(UUID account, String code) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.hash = hashOf(account, code);
    }

    /** 50 random bits as ABCDE-23456. */
    public static String next() {
        var code = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            code.append(i == CHARACTERS / 2 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    public static String hashOf(UUID account, String typed) {
        return Digest.sha256(account + ":"
                + TypedText.halfWidth(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    public void use(Instant now) {
        usedAt = now;
    }
}
