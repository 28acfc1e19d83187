/** The embedded PostgreSQL of a fresh machine; the turns in which instances start; patience with a database. */
@NamedInterface("database")
package io.zhiheng.platform.database;

import org.springframework.modulith.NamedInterface;
