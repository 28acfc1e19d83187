package io.zhiheng.identity;

import io.zhiheng.shared.typed.TypedPhone;
import java.util.Optional;

/** Mobile numbers of mainland China, in one spelling: 11 digits. */
public final class Mobile {

    private Mobile() {}

    public static Optional<String> of(String typed) {
        return TypedPhone.mobile(typed);
    }

    /** 138****1234 */
    public static String masked(String mobile) {
        return mobile.substring(0, 3) + "****" + mobile.substring(7);
    }
}
