/** 找回账户: another mobile in the place of one that is lost, against papers, by two administrators. */
package io.zhiheng.identity.application.recovery;
