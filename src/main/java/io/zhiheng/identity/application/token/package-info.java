/** 访问令牌: what lets a program act for an account. */
package io.zhiheng.identity.application.token;
