/** What waits for the platform's administrators, told by each module of its own. */
package io.zhiheng.shared.duty;
