package io.zhiheng.identity.security;

import org.springframework.security.access.AccessDeniedException;

/** A program whose token is for reading wanted to change something. */
class ReadOnlyToken extends AccessDeniedException {

    ReadOnlyToken() {
        super("Token is for reading");
    }
}
