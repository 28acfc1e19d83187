package io.zhiheng.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The request for a third-party assessment that a notice is about, as people call it. */
@Embeddable
public record AboutRequest(
        @Column(name = "request") UUID id,
        @Column(name = "request_number") String number,
        @Column(name = "request_enterprise") String enterprise) {

    private static final int LONGEST_NAME = 300;

    public AboutRequest {
        enterprise = enterprise == null || enterprise.length() <= LONGEST_NAME
                ? enterprise
                : enterprise.substring(0, LONGEST_NAME);
    }
}
