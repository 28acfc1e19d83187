package io.zhiheng.conversation.domain;

/** How many there are on a clause. */
public interface ClauseCount {

    String getClause();

    long getNumber();
}
