package io.zhiheng.identity.domain.recovery;

import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.RuleBroken;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * 找回账户申请: somebody who has lost the mobile of an enterprise's account asks for another one in its place. One
 * administrator examines it, another releases it; it takes effect some days later unless whoever holds the old mobile
 * or works under the account objects.
 */
@Entity
public class RecoveryApplication {

    @Id
    private UUID id;

    private String number;
    private String codeHash;
    private UUID account;

    @Embedded
    private RecoveryWish wish;

    @Enumerated(EnumType.STRING)
    private RecoveryState state;

    private Instant askedAt;
    private String askedFrom;
    private Instant examinedAt;
    private UUID examinedBy;
    private String examinedByName;
    private String examination;
    private Instant releasedAt;
    private UUID releasedBy;
    private String releasedByName;
    private String releaseReason;
    private Instant effectiveAt;
    private String objectionHash;
    private Instant endedAt;
    private String endedByName;
    private String ending;
    private Instant papersForgottenAt;

    @Version
    private int version;

    protected RecoveryApplication() {}

    /**
     * @param code by which, with the number, the applicant follows it
     * @param account null where there is none of that name or credit code; the applicant is not told
     * @param from the applicant's address
     */
    public RecoveryApplication(String number, String code, UUID account, RecoveryWish wish, String from, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.codeHash = hashOf(id, code);
        this.account = account;
        this.wish = wish;
        this.state = RecoveryState.SUBMITTED;
        this.askedAt = now;
        this.askedFrom = from;
    }

    /** What an administrator decides, and why. */
    public record Verdict(UUID account, String name, String reason) {}

    public boolean isCode(String typed) {
        return codeHash.equals(hashOf(id, typed));
    }

    /** @throws RuleBroken conflict {@code recovery-moved-on} or {@code recovery-without-account} */
    public void examine(Verdict verdict, Instant now) {
        require(RecoveryState.SUBMITTED);
        if (account == null) {
            throw RuleBroken.conflict("identity.rule.recovery-without-account");
        }
        state = RecoveryState.EXAMINED;
        examinedAt = now;
        examinedBy = verdict.account();
        examinedByName = verdict.name();
        examination = verdict.reason();
    }

    /**
     * @param objection what opens the page on which whoever has the old mobile objects
     * @throws RuleBroken conflict {@code recovery-moved-on} or {@code recovery-same-person}
     */
    public void release(Verdict verdict, String objection, Duration rests, Instant now) {
        require(RecoveryState.EXAMINED);
        if (verdict.account().equals(examinedBy)) {
            throw RuleBroken.conflict("identity.rule.recovery-same-person");
        }
        state = RecoveryState.RELEASED;
        releasedAt = now;
        releasedBy = verdict.account();
        releasedByName = verdict.name();
        releaseReason = verdict.reason();
        effectiveAt = now.plus(rests);
        objectionHash = Digest.sha256(objection);
    }

    /** @throws RuleBroken conflict {@code recovery-moved-on} */
    public void refuse(Verdict verdict, Instant now) {
        if (!state.isOpen()) {
            throw movedOn();
        }
        end(RecoveryState.REFUSED, verdict.name(), verdict.reason(), now);
    }

    /**
     * @param by the name of who objects; null where only the old mobile was shown
     * @throws RuleBroken conflict {@code recovery-moved-on}
     */
    public void object(String by, String words, Instant now) {
        require(RecoveryState.RELEASED);
        end(RecoveryState.OBJECTED, by, words, now);
    }

    public boolean isDue(Instant now) {
        return state == RecoveryState.RELEASED && !now.isBefore(effectiveAt);
    }

    public void takeEffect(Instant now) {
        require(RecoveryState.RELEASED);
        end(RecoveryState.DONE, null, null, now);
    }

    public void fail(Instant now) {
        require(RecoveryState.RELEASED);
        end(RecoveryState.FAILED, null, null, now);
    }

    public void forgetPapers(Instant now) {
        papersForgottenAt = now;
    }

    private void end(RecoveryState last, String by, String words, Instant now) {
        state = last;
        endedAt = now;
        endedByName = by;
        ending = words;
    }

    private void require(RecoveryState expected) {
        if (state != expected) {
            throw movedOn();
        }
    }

    private RuleBroken movedOn() {
        return RuleBroken.conflict("identity.rule.recovery-moved-on", number);
    }

    private static String hashOf(UUID id, String code) {
        return Digest.sha256(id + ":" + code);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Null where there is none as it was named. */
    public UUID account() {
        return account;
    }

    public RecoveryWish wish() {
        return wish;
    }

    public RecoveryState state() {
        return state;
    }

    public RecoveryCourse course() {
        return new RecoveryCourse(
                askedAt,
                askedFrom,
                examinedAt,
                examinedBy,
                examinedByName,
                examination,
                releasedAt,
                releasedByName,
                releaseReason,
                effectiveAt,
                endedAt,
                endedByName,
                ending,
                papersForgottenAt);
    }
}
