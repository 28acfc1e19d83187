package io.zhiheng.identity;

import java.util.List;
import java.util.UUID;

/** The people who run the platform. */
public interface PlatformAdministrators {

    /** Those whose account is open. */
    List<Contact> all();

    /** @param mobile 11 digits; null where there is none */
    record Contact(UUID account, String mobile) {}
}
