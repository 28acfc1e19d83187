/** Telling people, and reading what one was told. */
package io.zhiheng.notification.application;
