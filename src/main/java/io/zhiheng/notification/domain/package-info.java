/** What people are told, as it is kept. */
package io.zhiheng.notification.domain;
