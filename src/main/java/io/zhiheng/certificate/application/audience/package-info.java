/** Whom what happens to a request concerns. */
package io.zhiheng.certificate.application.audience;
