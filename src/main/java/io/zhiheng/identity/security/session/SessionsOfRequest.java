package io.zhiheng.identity.security.session;

import java.util.Map;

/** What one request has read by now. @param attended whether a person made it */
record SessionsOfRequest(Map<String, UsedSession<?>> sessions, boolean attended) {}
