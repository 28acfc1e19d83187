/** What happens in other modules and is worth telling. Each listener writes in the transaction in which it happened. */
package io.zhiheng.notification.occasion;
