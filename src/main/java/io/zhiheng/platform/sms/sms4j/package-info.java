/** Short messages through the vendor that the configuration names. */
package io.zhiheng.platform.sms.sms4j;
