/** The embedded PostgreSQL of a fresh machine. */
@NamedInterface("database")
package io.zhiheng.platform.database;

import org.springframework.modulith.NamedInterface;
