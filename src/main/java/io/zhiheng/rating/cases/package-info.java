/** Rating by tables that are not in force, and the test cases that tables are held against. */
@NamedInterface("cases")
package io.zhiheng.rating.cases;

import org.springframework.modulith.NamedInterface;
