package io.zhiheng.conversation;

import io.zhiheng.shared.EnterpriseId;
import java.util.Map;

/** Replies of the platform that the enterprise has not opened yet. */
public interface UnreadReplies {

    /** How many questions with unread replies each clause has, by one query; clauses without any are absent. */
    Map<String, Long> byClause(EnterpriseId enterprise);
}
