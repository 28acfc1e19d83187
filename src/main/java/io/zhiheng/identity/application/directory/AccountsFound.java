package io.zhiheng.identity.application.directory;

import org.springframework.data.domain.Page;

/** @param holdersCut whether more enterprises are called so than were looked at, so that accounts may be missing */
public record AccountsFound(Page<AccountRow> page, boolean holdersCut) {}
