package io.zhiheng.identity.domain.token;

/** What a program may do with a token, of what its account may. */
public enum TokenScope {
    /** Ask, and have bodies rated, without changing anything. */
    READ,
    ALL
}
