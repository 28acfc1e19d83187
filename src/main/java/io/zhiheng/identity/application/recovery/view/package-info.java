/** Applications for another mobile, as administrators, applicants and the account's people see them. */
package io.zhiheng.identity.application.recovery.view;
