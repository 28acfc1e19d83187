/** The inbox. */
package io.zhiheng.notification.web;
