package io.zhiheng.assessment.web.live;

import io.zhiheng.identity.standing.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tells the pages of all people apart without telling how they were let in. */
final class PageName {

    private PageName() {}

    static String of(SignIn signIn, String page) {
        var text = signIn.kind() + signIn.key() + (page == null ? "" : page);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
