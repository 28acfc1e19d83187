package io.zhiheng.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That somebody agreed to the privacy notice: to which version, when, from where. */
@Entity
public class PrivacyConsent {

    @Id
    private UUID id;

    private UUID account;
    private String noticeVersion;
    private Instant givenAt;
    private String address;

    protected PrivacyConsent() {}

    public PrivacyConsent(UUID account, String noticeVersion, Instant givenAt, String address) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.noticeVersion = noticeVersion;
        this.givenAt = givenAt;
        this.address = address;
    }

    public String noticeVersion() {
        return noticeVersion;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String address() {
        return address;
    }
}
