/**
 * The embedded PostgreSQL; instances that start on one database one after the other; how long a database is waited for.
 */
@NamedInterface("database")
package io.zhiheng.platform.database;

import org.springframework.modulith.NamedInterface;
