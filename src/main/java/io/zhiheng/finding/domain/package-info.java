/** What assessors find, clause by clause. */
@NamedInterface("domain")
package io.zhiheng.finding.domain;

import org.springframework.modulith.NamedInterface;
