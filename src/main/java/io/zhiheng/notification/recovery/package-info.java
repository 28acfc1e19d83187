/** Tells whose account is to get another mobile, who asked for that, and who decides. */
package io.zhiheng.notification.recovery;
