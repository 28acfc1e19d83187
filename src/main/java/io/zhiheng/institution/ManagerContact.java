package io.zhiheng.institution;

import java.util.UUID;

/** Somebody who manages an institution. */
public record ManagerContact(UUID account, String name, String mobile) {}
