/** Certificates and what becomes of them. */
package io.zhiheng.review.domain.certificate;
