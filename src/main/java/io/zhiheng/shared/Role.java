package io.zhiheng.shared;

/** What a signed-in person is here for; Spring Security's authority is {@code ROLE_<name>}. */
public enum Role {
    ENTERPRISE,
    /** Of an enterprise, with a sign-in of an own; what decides for the enterprise is not for members. */
    MEMBER,
    /** A member who may decide for the enterprise all the same. */
    DEPUTY,
    INSTITUTION_MANAGER,
    ASSESSOR,
    PROCESS_ADMIN,
    PLATFORM_ADMIN,
    SECURITY_AUDITOR
}
