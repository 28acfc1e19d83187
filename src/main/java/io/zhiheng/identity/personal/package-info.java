/** What is kept about a person, for that person to read and take along. */
@NamedInterface("personal")
package io.zhiheng.identity.personal;

import org.springframework.modulith.NamedInterface;
