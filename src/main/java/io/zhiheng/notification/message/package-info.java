/** Short messages on their way out: kept until a vendor has taken them, or until they have come too late. */
package io.zhiheng.notification.message;
