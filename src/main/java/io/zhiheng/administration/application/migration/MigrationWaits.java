package io.zhiheng.administration.application.migration;

/** There is something to check or to move. */
record MigrationWaits() {}
