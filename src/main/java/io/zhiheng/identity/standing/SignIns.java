package io.zhiheng.identity.standing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;

/** Whether people who were let in once still are: a sign-out, an ended session or a closed account counts at once. */
public interface SignIns {

    SignIn of(HttpServletRequest request);

    /** Those among them that still hold; asking is no activity of any of them. */
    Set<SignIn> holding(Collection<SignIn> signIns);
}
