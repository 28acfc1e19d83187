package io.zhiheng.rating.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A scheme is numbered within its edition. */
@Embeddable
public record SchemeId(String edition, String number) implements Serializable {

    /** {@code 1.0} → {@code 1.1}. */
    public SchemeId next() {
        int dot = number.lastIndexOf('.');
        return new SchemeId(edition, number.substring(0, dot + 1) + (Integer.parseInt(number.substring(dot + 1)) + 1));
    }
}
