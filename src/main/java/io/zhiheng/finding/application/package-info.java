/** What assessors do with the frozen answers, clause by clause. */
@NamedInterface("application")
package io.zhiheng.finding.application;

import org.springframework.modulith.NamedInterface;
