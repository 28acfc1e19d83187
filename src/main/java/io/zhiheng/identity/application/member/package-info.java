/** 成员: people of an enterprise with a sign-in of their own. */
package io.zhiheng.identity.application.member;
